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
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateCheck;
import org.sutthang.portfolio.period.UpdateProblem;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.ReadableFields;

/** The parts of one indicator in one quarter as a table to fill in: a row for each organisation, all saved or none. */
@Named("matrix")
@ViewScoped
public class MatrixBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "matrix:";

    @Inject
    private QuarterlyUpdateService service;
    @Inject
    private UpdateEditing editing;
    @Inject
    private UpdateFields fields;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages pageMessages;
    @Inject
    private HttpServletRequest request;
    @Inject
    private UpdateAutosave autosave;

    private String project;
    private String quarter;
    private String indicator;
    private transient UpdateView view;
    private transient List<ResultRow> rows;

    /**
     * Reads the indicator that the address names.
     *
     * @throws NotFound when the project has none of that code
     */
    public void load() {
        project = request.getParameter("project");
        quarter = request.getParameter("quarter");
        indicator = request.getParameter("indicator");
        editing.open(project, quarter);
        if (getSheet().facts() != null) {
            line();
        }
        refresh();
    }

    private UpdateSheet.IndicatorLine line() {
        return getSheet().indicator(indicator).orElseThrow(() -> new NotFound("indicator", indicator));
    }

    /** Works out anew what the result will be; nothing is saved. */
    public void refresh() {
        if (isFillable()) {
            view = new UpdateView(getSheet(), editing.form(), locale);
            rows = view.parts(line());
        } else {
            rows = List.of();
        }
    }

    /**
     * Saves all cells, or none.
     *
     * @return the page again, or null when something was refused
     */
    public String save() {
        try {
            keep();
            return "/matrix?faces-redirect=true&project=" + project + "&indicator=" + indicator + "&quarter=" + quarter
                    + "&done=draft";
        } catch (UpdateRefused refused) {
            refresh();
            for (UpdateProblem problem : refused.problems()) {
                fields.refuse(problem, editing.form(), rows, FORM);
            }
            pageMessages.error(refused);
        } catch (StaleEdit stale) {
            refresh();
            pageMessages.error("update.stale");
        }
        return null;
    }

    private void keep() {
        editing.keep((form, sheet) -> form.inputOf(sheet, indicator), service::saveDraft);
    }

    /** Saves the cells by themselves while somebody goes on typing. */
    public void autosave() {
        autosave.save(editing, this::keep, this::freshRows, FORM);
        refresh();
    }

    private List<ResultRow> freshRows() {
        refresh();
        return rows;
    }

    /**
     * Asks the rules about the cells that could be read where others could not, so that everything is said at once.
     *
     * @param event says which form was read
     */
    public void read(ComponentSystemEvent event) {
        if (!event.getFacesContext().isValidationFailed()) {
            return;
        }
        if (request.getParameter(FORM + "save") == null) {
            event.getFacesContext().getClientIdsWithMessages().forEachRemaining(UpdateAutosave::tellFirst);
            return;
        }
        int unreadable = ReadableFields.takeOver(event.getComponent());
        refresh();
        int others = fields.refuseBesideUnreadable(UpdateCheck.problems(getSheet(), getForm().inputOf(getSheet(), indicator)),
                getForm(), rows, FORM);
        pageMessages.error("rule.update.refused", unreadable + others);
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

    /** @return the sheet as it was read */
    public UpdateSheet getSheet() {
        return editing.sheet();
    }

    /** @return what is typed */
    public UpdateForm getForm() {
        return editing.form();
    }

    /** @return the quarter as in the address */
    public String getParameter() {
        return quarter;
    }

    /** @return this page's own address, fit to stand in another */
    public String getAddress() {
        return URLEncoder.encode("/matrix?project=" + project + "&indicator=" + indicator + "&quarter=" + quarter,
                StandardCharsets.UTF_8);
    }

    /** @return whether the parts can be filled in: the reader may, and the quarter has no result of the whole */
    public boolean isFillable() {
        return getSheet().facts() != null && getSheet().rights().edit() && isBrokenDown();
    }

    /** @return whether results are reported by part */
    public boolean isBrokenDown() {
        return getSheet().facts() != null && line().rows().get(0).partCode() != null;
    }

    /** @return a row for each part */
    public List<ResultRow> getRows() {
        if (rows == null) {
            refresh();
        }
        return rows;
    }

    /** @return the indicator's card, or null of a closed quarter */
    public IndicatorCard getCard() {
        return getSheet().facts() == null ? null : line().facts().card();
    }

    /** @return the indicator's name */
    public String getName() {
        return getCard() == null ? indicator : locale.pick(getCard().nameTh(), getCard().nameEn());
    }

    /** @return <code>value</code>, <code>ratio</code> or <code>met</code> */
    public String getKind() {
        return UpdateView.kind(line());
    }

    /** @return where the indicator will stand with what is typed */
    public IndicatorStanding getForecast() {
        return view == null ? line().standing() : view.forecast(indicator);
    }

    /** @return what it will be: the figure, how it compares with the target, and how many have reported */
    public ResultRow.Chip getChip() {
        return view == null ? null : view.chip(getForecast());
    }

    /** @return the total or the sums behind a ratio of what is typed for the quarter */
    public String getTotal() {
        return view == null ? null : view.total(line());
    }

    /** @return the fields that somebody else changed meanwhile as well */
    public List<UpdateFields.Meanwhile> getMeanwhile() {
        return editing.meanwhile();
    }
}
