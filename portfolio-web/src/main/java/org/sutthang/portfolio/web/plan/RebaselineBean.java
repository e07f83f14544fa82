package org.sutthang.portfolio.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.plan.PlanRequestService;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.plan.RebaselineService;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** New dates for a plan that holds: asked with a reason, approved or declined by the monitor. */
@Named("rebaseline")
@ViewScoped
public class RebaselineBean extends PlanPage {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "reason";
    private static final String DECISION = "decision";

    @Inject
    private RebaselineService rebaselines;
    @Inject
    private PlanRequestService requests;
    @Inject
    private ReaderFormat format;

    /**
     * A milestone with its dates.
     *
     * @param code its code
     * @param title its title
     * @param details its dates
     * @param asked the date asked for, or null
     * @param movable whether it can still be moved
     */
    public record Row(String code, String title, MilestoneDetails details, LocalDate asked, boolean movable) {

        /** @return the name of its field */
        public String field() {
            return "d." + code;
        }

        /** @return by how many days the date asked for is later than the present plan */
        public Long shift() {
            return asked == null ? null : (Long) (asked.toEpochDay() - details.baselineOn().toEpochDay());
        }

        /** @return by how many days the date asked for is later than the first plan */
        public Long shift1() {
            LocalDate first = details.baseline1On() == null ? details.baselineOn() : details.baseline1On();
            return asked == null ? null : (Long) (asked.toEpochDay() - first.toEpochDay());
        }
    }

    @Override
    protected PlanForm fill(PlanSheet of) {
        PlanForm form = new PlanForm(of.version()).with(REASON, null).with(DECISION, null);
        of.steps().forEach(step -> form.with("d." + step.code(), null));
        return form;
    }

    @Override
    protected String label(String field) {
        return format.text("plan.f.baselineOn");
    }

    /** @return the milestones with their dates, and those asked for */
    public List<Row> getRows() {
        Map<String, LocalDate> asked = getSheet().waiting(PlanRequestKind.REBASELINE)
                .map(PlanSheet.RequestLine::dates).orElse(Map.of());
        return getSheet().steps().stream().map(step -> new Row(step.code(),
                locale().pick(step.details().titleTh(), step.details().titleEn()), step.details(),
                asked.get(step.code()), step.details().actualOn() == null && step.details().waivedReason() == null))
                .toList();
    }

    /** @return what waits for the monitor, or null */
    public PlanSheet.RequestLine getWaiting() {
        return getSheet().waiting(PlanRequestKind.REBASELINE).orElse(null);
    }

    /** @return whether new dates can be asked for now */
    public boolean isAsking() {
        return getWaiting() == null && getSheet().rights().ask();
    }

    /** @return earlier requests for new dates, the latest first */
    public List<PlanSheet.RequestLine> getEarlier() {
        return getSheet().requests().stream().filter(r -> r.details().kind() == PlanRequestKind.REBASELINE
                && r.details().decidedOn() != null).toList();
    }

    /**
     * Asks the monitor.
     *
     * @return the page again, or null when something is wrong
     */
    public String ask() {
        return done(save(() -> {
            Map<String, LocalDate> dates = new TreeMap<>();
            for (PlanSheet.StepLine step : getSheet().steps()) {
                LocalDate date = texts().date(getForm(), "d." + step.code());
                if (date != null) {
                    dates.put(step.code(), date);
                }
            }
            if (!getForm().isRefused()) {
                rebaselines.ask(getCode(), getForm().version(), dates, getForm().text(REASON));
            }
        }), "rebaselineAsked");
    }

    /**
     * Approves the dates asked for.
     *
     * @return the page again, or null when it could not be
     */
    public String approve() {
        return done(save(() -> rebaselines.approve(getCode(), getForm().version())), "rebaselineApproved");
    }

    /**
     * Declines what was asked.
     *
     * @return the page again, or null when it could not be
     */
    public String decline() {
        return done(save(() -> requests.decline(getCode(), getForm().version(), PlanRequestKind.REBASELINE,
                getForm().text(DECISION))), "requestDeclined");
    }

    /**
     * Takes back what was asked.
     *
     * @return the page again, or null when it could not be
     */
    public String takeBack() {
        return done(save(() -> requests.takeBack(getCode(), getForm().version(), PlanRequestKind.REBASELINE)),
                "requestTakenBack");
    }

    private String done(boolean saved, String done) {
        return saved ? "/plan/rebaseline?faces-redirect=true&code=" + getCode() + "&done=" + done : null;
    }
}
