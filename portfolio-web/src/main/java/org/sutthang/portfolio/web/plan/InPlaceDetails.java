package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.plan.MilestonePlanService;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanService;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Edits where it stands what a plan says about the project itself, and one milestone. */
@RequestScoped
class InPlaceDetails implements InPlacePart {

    static final String WEIGHT = "weight";

    private static final String MILESTONE = "milestone";
    private static final Map<String, List<String>> PARTS = Map.of("title", List.of("titleTh", "titleEn"),
            "dates", List.of("startOn", "endOn"), "budget", List.of("budgetBaht"), "organisation", List.of("organisation"),
            "alignment", List.of("nationalStrategy", "masterPlan", "nationalPlan", "cabinetPolicy", "ministryPlan", "sdg"));

    @Inject
    private PlanService plans;
    @Inject
    private MilestonePlanService milestones;
    @Inject
    private PlanFields fields;
    @Inject
    private PlanChoices choices;
    @Inject
    private ReaderFormat format;

    @Override
    public boolean knows(String part) {
        return PARTS.containsKey(part) || MILESTONE.equals(part);
    }

    @Override
    public boolean open(InPlaceAsked asked, PlanSheet sheet) {
        return sheet.rights().edit() && (!MILESTONE.equals(asked.part())
                || sheet.steps().stream().anyMatch(s -> s.code().equals(asked.item())));
    }

    @Override
    public void fill(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        if (MILESTONE.equals(asked.part())) {
            fields.fillMilestones(sheet, 0, form);
        } else {
            fields.fillDetails(sheet.details(), form);
        }
    }

    @Override
    public List<InPlaceField> fields(InPlaceAsked asked, PlanSheet sheet) {
        if (MILESTONE.equals(asked.part())) {
            return milestone("m." + asked.item() + ".", sheet.approved());
        }
        return PARTS.get(asked.part()).stream().map(this::detail).toList();
    }

    /** Dates of a plan that holds move by a re-baseline alone. */
    private List<InPlaceField> milestone(String row, boolean approved) {
        InPlaceField title = InPlaceField.text(row + "titleTh", format.text("plan.f.titleTh"), true);
        InPlaceField english = InPlaceField.text(row + "titleEn", format.text("plan.f.titleEn"), false);
        InPlaceField weight = InPlaceField.of("number", row + WEIGHT, format.text("plan.f.weight"),
                format.text("inPlace.weight.hint"));
        return approved ? List.of(title, english, weight) : List.of(title, english, weight,
                InPlaceField.of("date", row + "baselineOn", format.text("plan.f.baselineOn"), format.text("update.date.hint")));
    }

    private InPlaceField detail(String name) {
        String label = format.text("plan.f." + name);
        return switch (name) {
            case "titleTh" -> InPlaceField.text(name, label, true);
            case "startOn", "endOn" -> InPlaceField.of("date", name, label, format.text("update.date.hint"));
            case "budgetBaht" -> InPlaceField.of("number", name, label, null);
            case "organisation" -> new InPlaceField(name, label, "select", true, null, choices.getOrganisations());
            default -> InPlaceField.text(name, label, false);
        };
    }

    @Override
    public String label(InPlaceAsked asked, PlanSheet sheet, String field) {
        return fields.label(field, sheet);
    }

    @Override
    public void save(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        if (MILESTONE.equals(asked.part())) {
            List<PlanInput.Step> steps = fields.milestones(form, fields.milestoneRows(sheet, 0).stream()
                    .filter(row -> asked.item().equals(row.code())).toList());
            if (!form.isRefused()) {
                milestones.change(asked.code(), form.version(), steps);
            }
            return;
        }
        PlanInput.Details input = fields.details(form);
        if (!form.isRefused()) {
            plans.change(asked.code(), form.version(), input);
        }
    }

    @Override
    public String elsewhere(InPlaceAsked asked) {
        return "/plan?code=" + asked.code() + "&part=" + (MILESTONE.equals(asked.part()) ? "milestones" : "details");
    }
}
