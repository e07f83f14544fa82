package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.plan.PlanRequestService;
import org.sutthang.portfolio.plan.PlanRequestService.Waiting;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** What owners have asked for and waits for the monitor. */
@Named("requests")
@RequestScoped
public class RequestsBean {

    @Inject
    private PlanRequestService requests;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private List<Line> lines = List.of();

    /**
     * One request.
     *
     * @param title the project's title
     * @param organisation who delivers it
     * @param what what is asked for
     * @param reason why, or null
     * @param askedBy who asked
     * @param askedOn when
     * @param link where it is decided
     */
    public record Line(String title, String organisation, String what, String reason, String askedBy,
            LocalDate askedOn, String link) {
    }

    /** Reads what waits. */
    public void load() {
        lines = requests.waiting().stream().map(this::line).toList();
    }

    private Line line(Waiting of) {
        boolean dates = of.request().kind() == PlanRequestKind.REBASELINE;
        String what = dates ? format.text("requests.REBASELINE")
                : format.text("gate.move." + of.request().toStage());
        return new Line(locale.pick(of.titleTh(), of.titleEn()),
                locale.pick(of.organisationTh(), of.organisationEn()), what, of.request().reason(),
                of.request().askedBy(), of.request().askedOn(),
                new PageAddress(dates ? "/plan/rebaseline" : "/project").with("code", of.project()).toString());
    }

    /** @return the requests, those that have waited longest first */
    public List<Line> getLines() {
        return lines;
    }
}
