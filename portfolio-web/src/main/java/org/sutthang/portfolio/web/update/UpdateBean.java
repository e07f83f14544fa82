package org.sutthang.portfolio.web.update;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.primefaces.PrimeFaces;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateCheck;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateProblem;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.ReadableFields;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** The page of one quarterly update: filled in by the owner, reviewed by the monitor. */
@Named("update")
@ViewScoped
public class UpdateBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "update:";

    @Inject
    private QuarterlyUpdateService service;
    @Inject
    private UpdateEditing editing;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages pageMessages;
    @Inject
    private UpdateFields fields;
    @Inject
    private HttpServletRequest request;
    @Inject
    private UpdateAutosave autosave;

    private String project;
    private String quarter;
    private boolean correcting;
    private boolean asked;
    private transient UpdateView view;
    private transient List<ResultRow> rows;

    /** Reads the update that the address asks for. */
    public void load() {
        project = request.getParameter("project");
        quarter = request.getParameter("quarter");
        editing.open(project, quarter);
        correcting = request.getParameter("correct") != null && getSheet().rights().correct();
        refresh();
    }

    /** Works out anew what the status will be; nothing is saved. */
    public void refresh() {
        view = getSheet().facts() == null || !isEditing() ? null : new UpdateView(getSheet(), getForm(), locale);
        rows = view == null ? List.of() : view.rows();
    }

    /**
     * Saves what was typed without handing it in.
     *
     * @return where to go, or null when it was not saved
     */
    public String saveDraft() {
        return save(service::saveDraft) ? address("draft") : null;
    }

    /**
     * Hands the report in. Where results are missing that are due, the quarter still runs, or nothing was changed since it was sent back, it
     * is asked first: what is handed in is not taken back.
     *
     * @return where to go, or null when it was not handed in
     */
    public String submit() {
        refresh();
        if (!asked && isAskable() && UpdateCheck.problems(getSheet(), getForm().input(getSheet())).isEmpty()) {
            asked = true;
            return null;
        }
        return save(service::submit) ? address("submitted") : null;
    }

    /**
     * Asks the rules about the fields that could be read where others could not, so that everything is said at once.
     *
     * @param event says which form was read
     */
    public void read(ComponentSystemEvent event) {
        boolean asked = request.getParameter(FORM + "draft") != null || request.getParameter(FORM + "submit") != null;
        if (asked && event.getFacesContext().isValidationFailed()) {
            int unreadable = ReadableFields.takeOver(event.getComponent());
            refresh();
            int others = fields.refuseBesideUnreadable(UpdateCheck.problems(getSheet(), getForm().input(getSheet())),
                    getForm(), rows, FORM);
            pageMessages.error("rule.update.refused", unreadable + others);
        } else if (event.getFacesContext().isValidationFailed() && PrimeFaces.current().isAjaxRequest()) {
            event.getFacesContext().getClientIdsWithMessages().forEachRemaining(UpdateAutosave::tellFirst);
        }
    }

    /** Saves the draft by itself while the owner goes on typing. */
    public void autosave() {
        autosave.save(editing, () -> keep(service::saveDraft), this::freshRows, FORM);
        refresh();
    }

    private List<ResultRow> freshRows() {
        refresh();
        return rows;
    }

    private boolean save(Consumer<UpdateInput> action) {
        try {
            keep(action);
            return true;
        } catch (UpdateRefused refused) {
            refresh();
            for (UpdateProblem problem : refused.problems()) {
                fields.refuse(problem, getForm(), rows, FORM);
            }
            pageMessages.error(refused);
        } catch (StaleEdit stale) {
            refresh();
            pageMessages.error("update.stale");
        }
        return false;
    }

    private void keep(Consumer<UpdateInput> action) {
        editing.keep(UpdateForm::input, action);
    }

    private String address(String done) {
        return "/update?faces-redirect=true&project=" + project + "&quarter=" + quarter + "&done=" + done;
    }

    /**
     * Takes what somebody else stored meanwhile in place of what was typed.
     *
     * @param field the name of the field
     */
    public void useTheirs(String field) {
        editing.useTheirs(field);
        refresh();
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

    /**
     * Fills in what was reported last time, at the owner's word; nothing is saved.
     *
     * @param row the row of the result
     */
    public void repeat(ResultRow row) {
        if (row.repeatable()) {
            UpdateView.repeat(row);
        }
        refresh();
    }

    /** @return whether the form is shown: what can be edited, and what was handed in and is being corrected */
    public boolean isEditing() {
        return getSheet().rights().edit() || correcting;
    }

    /** @return whether what was handed in is being corrected: it is handed in again, and never a draft */
    public boolean isCorrecting() {
        return correcting;
    }

    /** @return the sheet as it was read */
    public UpdateSheet getSheet() {
        return editing.sheet();
    }

    /** @return what is typed */
    public UpdateForm getForm() {
        return editing.form();
    }

    /** @return the rows of the results */
    public List<ResultRow> getRows() {
        if (rows == null) {
            refresh();
        }
        return rows;
    }

    /** @return this page's own address, fit to stand in another */
    public String getAddress() {
        return URLEncoder.encode("/update?project=" + project + "&quarter=" + quarter + (correcting ? "&correct=1" : ""),
                StandardCharsets.UTF_8);
    }

    /** @return the quarter as in the address */
    public String getParameter() {
        return quarter;
    }

    /** @return the milestones that were not reached before the quarter began, and so are still to be reported on */
    public List<MilestoneEntry> getOpenMilestones() {
        return fields.milestones(getForm(), getSheet(), true);
    }

    /** @return the milestones that were reached before the quarter began */
    public List<MilestoneEntry> getDoneMilestones() {
        return fields.milestones(getForm(), getSheet(), false);
    }

    /** @return what the status will be */
    public Status getStatus() {
        return view == null ? null : view.status();
    }

    /** @return why, one sentence each */
    public List<String> getReasons() {
        return view == null ? List.of() : view.reasons();
    }

    /** @return the fields that somebody else changed meanwhile as well */
    public List<UpdateFields.Meanwhile> getMeanwhile() {
        return editing.meanwhile();
    }

    /** @return the indicators that are due and have no result yet */
    public List<ResultRow.Head> getMissing() {
        return getRows().stream().map(ResultRow::head).filter(head -> head != null && view.isMissing(head.code())).toList();
    }

    /** @return that nothing was changed since it was sent back, in words; null otherwise */
    public String getUntouched() {
        return editing.untouched().map(returned -> returned.on() == null ? locale.messages().get("update.ask.untouched.undated")
                : locale.messages().get("update.ask.untouched", new ThaiFormat(locale.getLanguage()).date(returned.on()))).orElse(null);
    }

    private boolean isAskable() {
        return !getMissing().isEmpty() || getSheet().quarterRuns() || getUntouched() != null;
    }

    /** @return whether the report was to be handed in without them, before the quarter ends or unchanged, and it is asked whether it should */
    public boolean isAsking() {
        return asked && isAskable();
    }
}
