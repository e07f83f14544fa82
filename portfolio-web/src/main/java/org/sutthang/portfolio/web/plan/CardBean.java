package org.sutthang.portfolio.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.plan.IndicatorPlanService;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.plan.YearFields.YearRow;

/** The card of an indicator, and what holds in single years. */
@Named("planCard")
@ViewScoped
public class CardBean extends PlanPage {

    private static final long serialVersionUID = 1L;
    private static final String YEARS = "years";

    @Inject
    private IndicatorPlanService indicators;
    @Inject
    private CardFields card;
    @Inject
    private YearFields years;

    private String indicator;
    private String part = "card";
    private transient List<YearRow> rows;

    @Override
    protected void open() {
        indicator = parameter("indicator");
        part = indicator != null && YEARS.equals(parameter("part")) ? YEARS : "card";
        if (indicator != null && getSheet().card(indicator).isEmpty()) {
            throw new NotFound("indicator", indicator);
        }
    }

    @Override
    protected PlanForm fill(PlanSheet of) {
        rows = null;
        PlanForm form = new PlanForm(of.version());
        PlanSheet.CardLine line = indicator == null ? null : of.card(indicator).orElse(null);
        if (YEARS.equals(part)) {
            years.fill(of, line, form);
        } else {
            card.fill(of, line, form);
        }
        return form;
    }

    @Override
    protected String label(String field) {
        return YEARS.equals(part) ? years.label(field) : card.label(field);
    }

    /**
     * Saves the part that is open.
     *
     * @return the next page, or null when something is wrong
     */
    public String save() {
        return save(false);
    }

    /**
     * Saves the card as it is, whatever is odd about it.
     *
     * @return the next page, or null when something is wrong
     */
    public String keep() {
        return save(true);
    }

    private String save(boolean doubtsKept) {
        boolean added = indicator == null;
        if (!save(() -> store(doubtsKept))) {
            return null;
        }
        return "/plan/indicator?faces-redirect=true&code=" + getCode() + "&indicator=" + indicator + "&part="
                + (added ? YEARS : part) + "&done=" + (added ? "indicatorAdded" : "saved");
    }

    private void store(boolean doubtsKept) {
        if (YEARS.equals(part)) {
            var input = years.input(getForm(), getSheet());
            if (!getForm().isRefused()) {
                indicators.changeYears(getCode(), getForm().version(), indicator, input);
            }
        } else {
            var input = card.input(getForm(), getSheet(), doubtsKept);
            if (!getForm().isRefused()) {
                indicator = indicators.change(getCode(), getForm().version(), indicator, input);
            }
        }
    }

    /** @return the indicator, or null for a new one */
    public PlanSheet.CardLine getLine() {
        return indicator == null ? null : getSheet().card(indicator).orElse(null);
    }

    /** @return its name, or null for a new one */
    public String getName() {
        return getLine() == null ? null : locale().pick(getLine().details().nameTh(), getLine().details().nameEn());
    }

    /** @return card or years */
    public String getPart() {
        return part;
    }

    /** @return the years of the plan with their quarters */
    public List<YearRow> getRows() {
        if (rows == null) {
            rows = years.rows(getSheet(), getLine());
        }
        return rows;
    }

    /** @return the fiscal years before the plan, whose results stand on the card */
    public List<Integer> getPastYears() {
        return card.pastYears(getSheet());
    }

    /** @return whether it can be changed here and now */
    public boolean isEditable() {
        return getSheet().rights().edit() && (getLine() == null || getLine().withdrawnOn() == null);
    }
}
