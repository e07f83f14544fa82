package org.sutthang.portfolio.web.update;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.RestatementInput;
import org.sutthang.portfolio.period.RestatementPreview;
import org.sutthang.portfolio.period.RestatementSheet;
import org.sutthang.portfolio.period.UpdateProblem;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.form.ReadableFields;
import org.sutthang.portfolio.web.narrative.RestateTexts;
import org.sutthang.portfolio.web.seal.DifferenceWords;

/**
 * The page on which a monitor corrects a project in a closed quarter: the fields of the update with what was sealed, then
 * what the correction changes in which revisions, then the question. Nothing is saved before it is answered.
 */
@Named("restate")
@ViewScoped
public class RestateBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "update:";
    private static final String NOTHING = "restate.nothing";

    @Inject
    private RestateTexts service;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages pageMessages;
    @Inject
    private UpdateFields fields;
    @Inject
    private DifferenceWords words;
    @Inject
    private HttpServletRequest request;

    private String project;
    private String quarter;
    private String chainEnd;
    private UpdateForm form;
    private String status;
    private LocalDate submittedOn;
    private String monitorRating;
    private String monitorRatingReason;
    private String reason;
    private String previewed;
    private transient RestatementSheet sealed;
    private transient UpdateView view;
    private transient List<ResultRow> rows;
    private transient List<DifferenceWords.Line> corrections;
    private transient List<DifferenceWords.Sides> revisions;

    /** Reads what was sealed of the project that the address asks for. */
    public void load() {
        project = request.getParameter("project");
        quarter = request.getParameter("quarter");
        RestatementSheet read = getSealed();
        chainEnd = read.chainEnd();
        form = UpdateForm.of(read.sheet(), locale);
        status = read.sheet().update().status().name();
        submittedOn = read.sheet().update().submittedOn();
        Status rated = read.texts().monitorRating();
        monitorRating = rated == null ? null : rated.name();
        monitorRatingReason = read.texts().monitorRatingReason();
        refresh();
    }

    private RestatementSheet getSealed() {
        if (sealed == null) {
            FiscalQuarter wanted = QuarterChoice.read(quarter).orElseThrow(() -> new NotFound("period", quarter));
            sealed = service.sheet(wanted, project);
        }
        return sealed;
    }

    private RestatementInput input() {
        return new RestatementInput(form.input(getSheet()), form.texts(monitorRating, monitorRatingReason),
                status == null ? null : UpdateStatus.valueOf(status), submittedOn, reason, chainEnd);
    }

    /** Works out anew what the status will be; nothing is saved. */
    public void refresh() {
        view = new UpdateView(getSheet(), form, locale);
        rows = view.rows();
        corrections = null;
        revisions = null;
        previewed = null;
    }

    /** Works out what the correction changes in which revisions; nothing is saved. */
    public void look() {
        refresh();
        try {
            RestatementInput input = input();
            RestatementPreview preview = service.preview(input);
            corrections = words.corrections(preview.corrections(), getSheet().project());
            revisions = preview.revisions().stream().map(words::of).toList();
            previewed = input.toString();
        } catch (UpdateRefused refused) {
            refuse(refused);
        } catch (StaleEdit stale) {
            startAnew();
        }
    }

    /**
     * Asks the rules about the fields that could be read where others could not, so that everything is said at once.
     *
     * @param event says which form was read
     */
    public void read(ComponentSystemEvent event) {
        if (request.getParameter(FORM + "look") == null || !event.getFacesContext().isValidationFailed()) {
            return;
        }
        int unreadable = ReadableFields.takeOver(event.getComponent());
        refresh();
        try {
            service.preview(input());
        } catch (UpdateRefused refused) {
            // That nothing else differs is no mistake while a field waits to be read.
            List<UpdateProblem> problems = refused.problems().stream().filter(p -> !NOTHING.equals(p.key())).toList();
            unreadable += fields.refuseBesideUnreadable(problems, form, rows, FORM);
        }
        pageMessages.error("rule.update.refused", unreadable);
    }

    /**
     * Seals the correction, when it is the one that was looked at.
     *
     * @return the page that shows the revisions side by side, or null when nothing was sealed
     */
    public String seal() {
        RestatementInput input = input();
        if (!input.toString().equals(previewed)) {
            pageMessages.warn("restate.changed");
            look();
            return null;
        }
        try {
            service.restate(input);
            return "/reports/revisions?faces-redirect=true&quarter=" + quarter + "&done=restated";
        } catch (UpdateRefused refused) {
            refresh();
            refuse(refused);
        } catch (StaleEdit stale) {
            startAnew();
        }
        return null;
    }

    private void refuse(UpdateRefused refused) {
        for (UpdateProblem problem : refused.problems()) {
            fields.refuse(problem, form, rows, FORM);
        }
        pageMessages.error(refused);
    }

    /** Somebody else has sealed something: what is typed stays, and is compared with what is sealed by now. */
    private void startAnew() {
        sealed = null;
        chainEnd = getSealed().chainEnd();
        refresh();
        pageMessages.error("restate.stale");
    }

    /**
     * Puts the likely correction in place of a questioned result.
     *
     * @param row the row of the result
     */
    public void correct(ResultRow row) {
        if (row.question() != null && row.question().doubt().factor() != null) {
            UpdateView.correct(row.entry(), row.question().doubt());
        }
        refresh();
    }

    /** @return what was sealed, in the shape in which it was reported */
    public UpdateSheet getSheet() {
        return getSealed().sheet();
    }

    /** @return what is typed */
    public UpdateForm getForm() {
        return form;
    }

    /** @return the rows of the results */
    public List<ResultRow> getRows() {
        if (rows == null) {
            view = new UpdateView(getSheet(), form, locale);
            rows = view.rows();
        }
        return rows;
    }

    /** @return the milestones that were not reached before the quarter began */
    public List<MilestoneEntry> getOpenMilestones() {
        return fields.milestones(form, getSheet(), true);
    }

    /** @return the milestones that were reached before the quarter began */
    public List<MilestoneEntry> getDoneMilestones() {
        return fields.milestones(form, getSheet(), false);
    }

    /** @return what the status will be */
    public Status getNewStatus() {
        getRows();
        boolean reported = UpdateStatus.SUBMITTED.name().equals(status) || UpdateStatus.ACCEPTED.name().equals(status);
        return reported || getSheet().project().update().report() == ReportState.NOT_OWED ? view.status()
                : Status.NOT_REPORTED;
    }

    /** @return the values corrected, or null before they were looked at */
    public List<DifferenceWords.Line> getCorrections() {
        return corrections;
    }

    /** @return the revisions that the correction makes, each with what differs in it, or null before they were looked at */
    public List<DifferenceWords.Sides> getRevisions() {
        return revisions;
    }

    /** @return the states of the report to choose from, the one that was sealed first */
    public List<String> getStatuses() {
        return Stream.of(getSheet().update().status(), UpdateStatus.ACCEPTED, UpdateStatus.RETURNED).distinct()
                .map(UpdateStatus::name).toList();
    }

    /** @return how far the update came, by the name of its status */
    public String getStatus() {
        return status;
    }

    /** @param status how far the update came, by the name of its status */
    public void setStatus(String status) {
        this.status = status;
    }

    /** @return the day on which the update was handed in, or null */
    public LocalDate getSubmittedOn() {
        return submittedOn;
    }

    /** @param date the day on which the update was handed in, or null */
    public void setSubmittedOn(LocalDate date) {
        this.submittedOn = date;
    }

    /** @return the name of the monitor's rating, or null */
    public String getMonitorRating() {
        return monitorRating;
    }

    /** @param rating the name of the monitor's rating, or null */
    public void setMonitorRating(String rating) {
        this.monitorRating = rating;
    }

    /** @return the monitor's reason for it, or null */
    public String getMonitorRatingReason() {
        return monitorRatingReason;
    }

    /** @param reason the monitor's reason for it, or null */
    public void setMonitorRatingReason(String reason) {
        this.monitorRatingReason = reason;
    }

    /** @return why the quarter is restated */
    public String getReason() {
        return reason;
    }

    /** @param reason why the quarter is restated */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
