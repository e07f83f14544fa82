package org.sutthang.portfolio.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.ownership.Offer;
import org.sutthang.portfolio.ownership.OwnershipService;

/** What others offer to the reader, on the page of the reader's own work. */
@Named("offers")
@RequestScoped
public class OffersBean {

    @Inject
    private OwnershipService service;
    @Inject
    private CurrentUser currentUser;

    private List<Offer> waiting = List.of();

    @PostConstruct
    void read() {
        if (currentUser.may(Permission.PASS_ON_OWN_PROJECTS)) {
            waiting = service.offeredToMe();
        }
    }

    /** @return the projects that wait for the reader to accept or decline */
    public List<Offer> getWaiting() {
        return waiting;
    }
}
