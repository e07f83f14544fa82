package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.plan.PlanRequestService;
import org.sutthang.portfolio.project.PlanRequestDetails;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.web.chart.MilestoneTrend;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.form.Seen;

/** What a project's page shows of its plan over time, and what is asked of the monitor. */
@Named("projectPlan")
@RequestScoped
public class ProjectPlanBean {

    private static final int MOST_QUARTERS = 12;
    private static final String PLACE = "gate:request";

    @Inject
    private ProjectBean project;
    @Inject
    private PortfolioReading standings;
    @Inject
    private PlanRequestService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private MilestoneTrend trend;
    private List<Slip> slips = List.of();
    private PlanRequestDetails waiting;
    private PlanRequestDetails declined;
    private String note;
    private String decision;
    private boolean loaded;

    /**
     * How far a milestone has moved by now.
     *
     * @param title its title
     * @param current days after the current plan, or null
     * @param first days after the first plan, or null
     */
    public record Slip(String title, Long current, Long first) {
    }

    /** Reads after the project itself was read; once. */
    public void load() {
        if (loaded || project.getView() == null) {
            return;
        }
        loaded = true;
        List<MilestoneStanding> milestones = project.getView().project().standing().schedule().milestones();
        slips = milestones.stream().filter(m -> !m.waived())
                .map(m -> new Slip(locale.pick(m.titleTh(), m.titleEn()), m.slippage(), m.slippage1())).toList();
        List<ProjectInQuarter> sealed = milestones.isEmpty() ? List.of()
                : standings.sealedCourse(project.getView().project().code(), MOST_QUARTERS);
        if (!sealed.isEmpty()) {
            trend = trend(sealed, milestones);
        }
        if (project.getFile() != null) {
            List<PlanRequestDetails> gates = project.getFile().requests().stream()
                    .filter(r -> r.kind() == PlanRequestKind.GATE).toList();
            waiting = latest(gates, PlanRequestStatus.OPEN);
            declined = latest(gates, PlanRequestStatus.DECLINED);
        }
    }

    private static PlanRequestDetails latest(List<PlanRequestDetails> gates, PlanRequestStatus wanted) {
        return gates.isEmpty() || gates.get(0).status() != wanted ? null : gates.get(0);
    }

    private MilestoneTrend trend(List<ProjectInQuarter> sealed, List<MilestoneStanding> milestones) {
        List<Map<String, MilestoneStanding>> quarters = sealed.stream().map(s -> s.project().standing().schedule()
                .milestones().stream().collect(Collectors.toMap(MilestoneStanding::code, m -> m))).toList();
        List<MilestoneTrend.Course> courses = new ArrayList<>();
        for (MilestoneStanding milestone : milestones) {
            List<LocalDate> dates = new ArrayList<>();
            List<Boolean> reached = new ArrayList<>();
            for (Map<String, MilestoneStanding> quarter : quarters) {
                MilestoneStanding then = quarter.get(milestone.code());
                boolean isReached = then != null && then.reached();
                dates.add(then == null || then.waived() ? null : isReached ? then.actualOn() : then.forecastOn());
                reached.add(isReached);
            }
            courses.add(new MilestoneTrend.Course(locale.pick(milestone.titleTh(), milestone.titleEn()), dates, reached));
        }
        return MilestoneTrend.of(sealed.stream().map(s -> s.project().standing().asOf()).toList(), courses);
    }

    /**
     * Asks the monitor for the next gate.
     *
     * @return the page again, or null when it could not be asked
     */
    public String ask() {
        return act(code -> service.ask(code, Seen.version(request), note), "requestSent");
    }

    /**
     * Declines what was asked.
     *
     * @return the page again, or null when it could not be declined
     */
    public String decline() {
        return act(code -> service.decline(code, Seen.version(request), PlanRequestKind.GATE, decision), "requestDeclined");
    }

    /**
     * Takes back what was asked.
     *
     * @return the page again, or null when it could not be
     */
    public String takeBack() {
        return act(code -> service.takeBack(code, Seen.version(request), PlanRequestKind.GATE), "requestTakenBack");
    }

    private String act(Consumer<String> action, String done) {
        String code = request.getParameter(ProjectBean.CODE);
        try {
            action.accept(code);
            return "/project.xhtml?faces-redirect=true&code=" + code + "&quarter="
                    + QuarterChoice.written(standings.running()) + "&done=" + done;
        } catch (RuleViolation refused) {
            messages.fieldError(PLACE, refused);
            return null;
        }
    }

    /** @return whether the present user may ask for the next gate of this project */
    public boolean isAsker() {
        return project.getFile() != null && project.getFile().own() && currentUser.may(Permission.EDIT_OWN_PLAN);
    }

    /** @return the trend over the sealed quarters, or null without any */
    public MilestoneTrend getTrend() {
        return trend;
    }

    /** @return how far the milestones have moved by now */
    public List<Slip> getSlips() {
        return slips;
    }

    /** @return what waits for the monitor, or null */
    public PlanRequestDetails getWaiting() {
        return waiting;
    }

    /** @return what was asked last, where it was declined, or null */
    public PlanRequestDetails getDeclined() {
        return declined;
    }

    /** @return whether the present user may change the plan */
    public boolean isEditor() {
        return project.getFile() != null && (currentUser.may(Permission.EDIT_ANY_PLAN)
                || project.getFile().own() && !project.getFile().stage().hasReached(Stage.IMPLEMENTING));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
