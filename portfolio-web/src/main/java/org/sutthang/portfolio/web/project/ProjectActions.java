package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.project.StageMoveDetails;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.form.Seen;

/** What can be done on the project page: move through the gate, or stop. */
@Named("projectActions")
@RequestScoped
public class ProjectActions {

    /** The client ids of what stands in the card of the gate, where refusals are said. */
    private static final String BUTTONS = "gate:move";
    private static final String GOLIVE = "gate:move:on:golive:v";
    private static final String STOPPING = "gate:stop:end:";

    @Inject
    private StageService stages;
    @Inject
    private PortfolioReading standings;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private LocalDate goliveOn;
    private String decidedBy;
    private String reason;
    private String lesson;
    private boolean refused;

    /** @return whether the reader moves projects through gates */
    public boolean isMover() {
        return currentUser.may(Permission.MOVE_THROUGH_GATES);
    }

    /** @return whether what was asked for was refused, so that the card that says so is shown */
    public boolean isRefused() {
        return refused;
    }

    /** @return whether the reader may record the results of any project */
    public boolean isRecorder() {
        return currentUser.may(Permission.RECORD_ANY_RESULTS);
    }

    /**
     * Moves the project to its next stage.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String moveOn() {
        try {
            Stage reached = stages.moveOn(request.getParameter(ProjectBean.CODE), Seen.version(request), goliveOn);
            return again(reached == Stage.SCALED_OUT ? "scaledOut" : "moved");
        } catch (RuleViolation refused) {
            return refuse(refused.getKey().startsWith("golive.") ? GOLIVE : BUTTONS, refused);
        }
    }

    /**
     * Stops the project.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String stop() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("decidedBy", decidedBy);
        given.put("reason", reason);
        given.put("lesson", lesson);
        given.values().removeIf(text -> Texts.orNull(text) != null);
        given.keySet().forEach(name -> messages.fieldError(STOPPING + name, new RuleViolation("stop." + name)));
        if (!given.isEmpty()) {
            return null;
        }
        try {
            stages.stop(request.getParameter(ProjectBean.CODE), Seen.version(request),
                    new StageMoveDetails(decidedBy, reason, lesson));
            return again("stopped");
        } catch (RuleViolation refused) {
            return refuse(BUTTONS, refused);
        }
    }

    private String refuse(String place, RuleViolation violation) {
        messages.fieldError(place, violation);
        refused = true;
        return null;
    }

    /** The running quarter shows the new stage; in earlier ones the project stands as it did then. */
    private String again(String done) {
        return "/project.xhtml?faces-redirect=true&code=" + request.getParameter(ProjectBean.CODE) + "&quarter="
                + QuarterChoice.written(standings.running()) + "&done=" + done;
    }

    /** @return the day it went into use */
    public LocalDate getGoliveOn() {
        return goliveOn;
    }

    /** @param goliveOn the day it went into use */
    public void setGoliveOn(LocalDate goliveOn) {
        this.goliveOn = goliveOn;
    }

    /** @return who decided the stop */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** @param decidedBy who decided the stop */
    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    /** @return why it is stopped */
    public String getReason() {
        return reason;
    }

    /** @param reason why it is stopped */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** @return what was learnt */
    public String getLesson() {
        return lesson;
    }

    /** @param lesson what was learnt */
    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
