package org.sutthang.portfolio.web.scaleout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.scaleout.BenefitTypes;
import org.sutthang.portfolio.scaleout.ScaleOutService;

/** The types of benefit in use, and the question whether one of them is meant where a new one differs little from it. */
@Named("benefitTypes")
@RequestScoped
public class BenefitTypeQuestion {

    @Inject
    private ScaleOutService service;

    private List<String> inUse = List.of();
    private String asked;
    private String meant;

    @PostConstruct
    void read() {
        inUse = service.all().stream().map(item -> item.adoption().benefitType()).filter(Objects::nonNull)
                .distinct().sorted().toList();
    }

    /**
     * Asks about a type, once.
     *
     * @param typed what was typed, or null
     * @param check refuses what could not be saved anyway: that is told first, and nothing is asked
     * @return whether it is asked, so that nothing is saved yet
     */
    boolean asks(String typed, Runnable check) {
        String near = BenefitTypes.meant(typed, inUse).orElse(null);
        if (near == null || typed.equals(asked)) {
            return false;
        }
        check.run();
        asked = typed;
        meant = near;
        return true;
    }

    /** The type in use that was meant by what was typed, else what was typed. */
    String instead(String typed) {
        return BenefitTypes.meant(typed, inUse).orElse(typed);
    }

    /** @return the types of benefit that are in use, so that the same is written alike */
    public List<String> getInUse() {
        return inUse;
    }

    /** @return the type in use that was probably meant, while that is asked; otherwise null */
    public String getMeant() {
        return meant;
    }

    /** @return whether an answer is being read, for which every button has to be there */
    public boolean isAnswering() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** @return the type that was asked about already: saved once more, it is meant as it is */
    public String getAsked() {
        return asked;
    }

    /** @param asked the type that was asked about already */
    public void setAsked(String asked) {
        this.asked = asked;
    }
}
