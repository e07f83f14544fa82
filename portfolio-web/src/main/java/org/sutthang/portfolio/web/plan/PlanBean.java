package org.sutthang.portfolio.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.plan.IndicatorPlanService;
import org.sutthang.portfolio.plan.MilestonePlanService;
import org.sutthang.portfolio.plan.PlanService;
import org.sutthang.portfolio.plan.PlanSheet;

/** The plan of a project: its details, its milestones, and its indicators with their weights. */
@Named("plan")
@ViewScoped
public class PlanBean extends PlanPage {

    private static final long serialVersionUID = 1L;
    private static final String MILESTONES = "milestones";
    private static final String INDICATORS = "indicators";
    private static final List<String> PARTS = List.of("details", MILESTONES, INDICATORS);
    private static final int ROWS_OF_AN_EMPTY_PLAN = 3;

    @Inject
    private PlanService plans;
    @Inject
    private MilestonePlanService milestones;
    @Inject
    private IndicatorPlanService indicators;
    @Inject
    private PlanFields fields;

    private String part = PARTS.get(0);
    private int blankRows = 1;
    private transient List<PlanFields.MilestoneRow> milestoneRows;
    private transient List<PlanFields.IndicatorRow> indicatorRows;

    @Override
    protected void open() {
        String asked = parameter("part");
        part = asked != null && PARTS.contains(asked) ? asked : PARTS.get(0);
        blankRows = getSheet().steps().isEmpty() ? ROWS_OF_AN_EMPTY_PLAN : 1;
    }

    @Override
    protected PlanForm fill(PlanSheet of) {
        milestoneRows = null;
        indicatorRows = null;
        PlanForm form = new PlanForm(of.version());
        switch (part) {
            case MILESTONES -> fields.fillMilestones(of, blankRows, form);
            case INDICATORS -> fields.fillWeights(of, form);
            default -> fields.fillDetails(of.details(), form);
        }
        return form;
    }

    @Override
    protected String label(String field) {
        return fields.label(field, getSheet());
    }

    /**
     * Saves the part that is open.
     *
     * @return the page again, or null when something is wrong
     */
    public String save() {
        boolean saved = save(() -> {
            switch (part) {
                case MILESTONES -> saveMilestones();
                case INDICATORS -> saveWeights();
                default -> saveDetails();
            }
        });
        return saved ? "/plan?faces-redirect=true&code=" + getCode() + "&part=" + part + "&done=saved" : null;
    }

    private void saveDetails() {
        var input = fields.details(getForm());
        if (!getForm().isRefused()) {
            plans.change(getCode(), getForm().version(), input);
        }
    }

    private void saveMilestones() {
        var input = fields.milestones(getForm(), getMilestoneRows());
        if (!getForm().isRefused()) {
            milestones.change(getCode(), getForm().version(), input);
        }
    }

    private void saveWeights() {
        var input = fields.weights(getForm(), getSheet());
        if (!getForm().isRefused()) {
            indicators.changeWeights(getCode(), getForm().version(), input);
        }
    }

    /** Offers one more row for a new milestone. */
    public void addRow() {
        blankRows++;
        milestoneRows = null;
        fields.addBlank(blankRows, getForm());
    }

    /**
     * Waives a milestone, or lets it count again where no reason is given.
     *
     * @param milestone its code
     * @param count whether it shall count again
     */
    public void waive(String milestone, boolean count) {
        if (count || hasReason(milestone)) {
            act(() -> milestones.waive(getCode(), getForm().version(), milestone, count ? null : reason(milestone)),
                    count ? "plan.done.counts" : "plan.done.waived");
        }
    }

    /**
     * Takes a milestone out of a draft, or brings it back.
     *
     * @param milestone its code
     * @param back whether it is brought back
     */
    public void withdrawMilestone(String milestone, boolean back) {
        if (back || hasReason(milestone)) {
            act(() -> milestones.withdraw(getCode(), getForm().version(), milestone, back ? null : reason(milestone)),
                    back ? "plan.done.restored" : "plan.done.withdrawn");
        }
    }

    /**
     * Takes an indicator out of the plan, or brings it back.
     *
     * @param indicator its code
     * @param back whether it is brought back
     */
    public void withdrawIndicator(String indicator, boolean back) {
        if (back || hasReason(indicator)) {
            act(() -> indicators.withdraw(getCode(), getForm().version(), indicator, back ? null : reason(indicator)),
                    back ? "plan.done.restored" : "plan.done.withdrawn");
        }
    }

    private String reason(String item) {
        return getForm().text(PlanFields.reason(item));
    }

    private boolean hasReason(String item) {
        if (reason(item) == null) {
            refuse("plan.reason.missing");
            return false;
        }
        return true;
    }

    /** @return the part of the plan that is open */
    public String getPart() {
        return part;
    }

    /** @return the parts of a plan, in order */
    public List<String> getParts() {
        return PARTS;
    }

    /** @return the milestones with what is known about them, and rows for new ones */
    public List<PlanFields.MilestoneRow> getMilestoneRows() {
        if (milestoneRows == null) {
            milestoneRows = fields.milestoneRows(getSheet(), blankRows);
        }
        return milestoneRows;
    }

    /** @return the indicators with what is known about them */
    public List<PlanFields.IndicatorRow> getIndicatorRows() {
        if (indicatorRows == null) {
            indicatorRows = fields.indicatorRows(getSheet());
        }
        return indicatorRows;
    }

    /** @return what is wrong with the sums of weights, in sentences */
    public List<String> getSumProblems() {
        return Stream.concat(Stream.of("own"), getSheet().years().stream().map(String::valueOf))
                .flatMap(year -> getForm().problemsOf("sum." + year).stream()).toList();
    }

    /** @return what is not whole yet, in sentences */
    public List<String> getWarnings() {
        return fields.warnings(getSheet(), part);
    }
}
