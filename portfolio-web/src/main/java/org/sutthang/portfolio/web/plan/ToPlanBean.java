package org.sutthang.portfolio.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.plan.PlanWorkService;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The reader's projects whose plan does not hold yet, on the page of the reader's own work. */
@Named("toPlan")
@RequestScoped
public class ToPlanBean {

    @Inject
    private PlanWorkService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private List<Line> lines = List.of();

    /**
     * A project to plan.
     *
     * @param code the project's code
     * @param title its title
     * @param stage how far it came
     * @param since since when, in words, or null
     * @param asked that it waits for the monitor, in words, or null while there is something to do
     */
    public record Line(String code, String title, Stage stage, String since, String asked) {
    }

    @PostConstruct
    void read() {
        if (currentUser.may(Permission.EDIT_OWN_PLAN)) {
            lines = service.mine().stream().map(this::line).toList();
        }
    }

    private Line line(PlanWorkService.ToPlan project) {
        return new Line(project.code(), locale.pick(project.titleTh(), project.titleEn()), project.stage(),
                project.awardedOn() == null ? null : format.text("mywork.plan.since", format.date(project.awardedOn())),
                project.askedOn() == null ? null : format.text("mywork.plan.asked", format.date(project.askedOn())));
    }

    /** @return what is to be planned first, then what waits for the monitor */
    public List<Line> getLines() {
        return lines;
    }
}
