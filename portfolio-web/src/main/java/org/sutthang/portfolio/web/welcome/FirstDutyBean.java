package org.sutthang.portfolio.web.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.plan.PlanWorkService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.update.StartPage;

/** What an owner has to do who has no report to hand in: the plan of a project first, else a new idea. */
@Named("firstDuty")
@RequestScoped
public class FirstDutyBean {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private StartPage startPage;
    @Inject
    private PlanWorkService plans;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private Duty duty;

    /**
     * Something to do.
     *
     * @param title what
     * @param text what comes of it
     * @param label what its button says
     * @param link where it is done
     */
    public record Duty(String title, String text, String label, String link) {
    }

    @PostConstruct
    void read() {
        if (currentUser.get().role() == Role.OWNER && startPage.nothingToReport()) {
            duty = of(plans.mine());
        }
    }

    private Duty of(List<PlanWorkService.ToPlan> projects) {
        if (projects.isEmpty()) {
            return startPage.neverReported() ? duty("idea", "", "/ideas/edit") : null;
        }
        PlanWorkService.ToPlan first = projects.getFirst();
        String title = locale.pick(first.titleTh(), first.titleEn());
        if (first.askedOn() != null) {
            return duty("asked", title, new PageAddress("/project").with("code", first.code()).toString());
        }
        long open = projects.stream().filter(p -> p.askedOn() == null).count();
        return open > 1 ? duty("plans", format.number(open), "/mywork")
                : duty("plan", title, new PageAddress("/plan").with("code", first.code()).toString());
    }

    private Duty duty(String key, String about, String link) {
        String prefix = "welcome.duty." + key;
        return new Duty(format.text(prefix, about), format.text(prefix + ".text"), format.text(prefix + ".go"), link);
    }

    /** @return what to do before any report is due, or null where one is, or the reader is no owner */
    public Duty getDuty() {
        return duty;
    }
}
