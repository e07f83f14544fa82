package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sutthang.portfolio.period.ChainService;

/** Verifies the chain of seals. */
@Path("v1/seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SealResource {

    @Inject
    private ChainService chain;

    /**
     * Verifies the whole chain.
     *
     * @return every link and exactly what does not match
     */
    @GET
    @Path("verification")
    public Response verification() {
        return Answers.of(SealJson.of(chain.verify()));
    }
}
