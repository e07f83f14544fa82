package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.plan.MilestonePlanService;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanReading;
import org.sutthang.portfolio.plan.PlanService;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.project.MilestoneDetails;

/** Undoes changes of what a plan says about the project itself and about its milestones. */
@ApplicationScoped
class PlanUndo implements Undo {

    private static final Set<String> DETAILS = Set.of("titleTh", "titleEn", "organisation", "startOn", "endOn", "budgetBaht",
            "nationalStrategy", "masterPlan", "nationalPlan", "cabinetPolicy", "ministryPlan", "sdg");
    private static final Set<String> STEP = Set.of("titleTh", "titleEn", "weight", "baselineOn");
    private static final Set<String> WAIVED = Set.of("waivedReason");
    private static final Set<String> CHANGED = Set.of("changed");
    private static final Set<String> TAKEN_OUT = Set.of("withdrawn", "restored");

    @Inject
    private PlanReading reading;
    @Inject
    private PlanService plans;
    @Inject
    private MilestonePlanService milestones;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("project", CHANGED) && change.onlyOf(DETAILS)
                || change.is("milestone", CHANGED) && (change.onlyOf(STEP) || change.onlyOf(WAIVED))
                || change.is("milestone", TAKEN_OUT);
    }

    @Override
    public UndoScope scope() {
        return UndoScope.PLAN;
    }

    @Override
    public void undo(UndoneChange change) {
        PlanSheet sheet = reading.sheet(change.project());
        if ("project".equals(change.line().subjectType())) {
            plans.change(change.project(), sheet.version(), details(change, sheet.details()));
            return;
        }
        PlanSheet.StepLine step = sheet.milestones().stream().filter(m -> m.code().equals(change.line().subjectCode()))
                .findFirst().orElseThrow(() -> new NotFound("milestone", change.line().subjectCode()));
        if (TAKEN_OUT.contains(change.line().action())) {
            milestones.withdraw(change.project(), sheet.version(), step.code(),
                    change.text("withdrawnReason", step.withdrawnReason()));
        } else if (change.onlyOf(WAIVED)) {
            milestones.waive(change.project(), sheet.version(), step.code(),
                    change.text("waivedReason", step.details().waivedReason()));
        } else {
            milestones.change(change.project(), sheet.version(), List.of(step(change, step)));
        }
    }

    private static PlanInput.Details details(UndoneChange change, PlanInput.Details now) {
        PlanInput.Alignment to = now.alignment();
        return new PlanInput.Details(change.text("titleTh", now.titleTh()), change.text("titleEn", now.titleEn()),
                change.text("organisation", now.organisationCode()), change.date("startOn", now.startOn()),
                change.date("endOn", now.endOn()), change.number("budgetBaht", now.budgetBaht()),
                new PlanInput.Alignment(change.text("nationalStrategy", to.nationalStrategy()),
                        change.text("masterPlan", to.masterPlan()), change.text("nationalPlan", to.nationalPlan()),
                        change.text("cabinetPolicy", to.cabinetPolicy()), change.text("ministryPlan", to.ministryPlan()),
                        change.text("sdg", to.sdg())));
    }

    private static PlanInput.Step step(UndoneChange change, PlanSheet.StepLine line) {
        MilestoneDetails now = line.details();
        return new PlanInput.Step(line.code(), line.code(), line.place(), change.text("titleTh", now.titleTh()),
                change.text("titleEn", now.titleEn()), change.number("weight", now.weight()),
                change.date("baselineOn", now.baselineOn()));
    }
}
