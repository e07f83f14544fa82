package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.period.QuarterlyUpdateDetails;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateProblem;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * Edits where it stands what belongs to the quarter's update: when a milestone is expected and how far it is, and the words of
 * the report. It is saved as the draft of that update, and is handed in on the page of the update alone.
 */
@RequestScoped
class InPlaceUpdate implements InPlacePart {

    private static final String STEP = "step";

    @Inject
    private QuarterlyUpdateService updates;
    @Inject
    private PlanTexts texts;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private UpdateSheet read;

    @Override
    public boolean knows(String part) {
        return STEP.equals(part) || "words".equals(part);
    }

    @Override
    public boolean open(InPlaceAsked asked, PlanSheet sheet) {
        UpdateSheet update = update(asked, sheet);
        return update.rights().edit() && (!STEP.equals(asked.part()) || update.milestone(asked.item()).isPresent());
    }

    /** Read again with the plan, so that both say the same. */
    private UpdateSheet update(InPlaceAsked asked, PlanSheet sheet) {
        if (read == null || read.version() != sheet.version()) {
            read = updates.read(asked.code(), asked.quarter());
        }
        return read;
    }

    @Override
    public void fill(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        UpdateSheet update = update(asked, sheet);
        if (STEP.equals(asked.part())) {
            update.milestone(asked.item()).ifPresent(line -> form
                    .with(field(asked, "percent"), texts.of(line.percent()))
                    .with(field(asked, "forecast"), texts.of(line.standing().forecastOn()))
                    .with(field(asked, "actual"), texts.of(line.standing().actualOn())));
        } else {
            form.with("summary", update.update().summary()).with("obstacles", update.update().obstacles());
        }
    }

    private static String field(InPlaceAsked asked, String name) {
        return "milestone." + asked.item() + "." + name;
    }

    @Override
    public List<InPlaceField> fields(InPlaceAsked asked, PlanSheet sheet) {
        if (STEP.equals(asked.part())) {
            String hint = format.text("update.date.hint");
            return List.of(InPlaceField.of("number", field(asked, "percent"), label(asked, sheet, "percent"), null),
                    InPlaceField.of("date", field(asked, "forecast"), label(asked, sheet, "forecast"), hint),
                    InPlaceField.of("date", field(asked, "actual"), label(asked, sheet, "actual"), hint));
        }
        return List.of(InPlaceField.of("area", "summary", label(asked, sheet, "summary"), null),
                InPlaceField.of("area", "obstacles", label(asked, sheet, "obstacles"), null));
    }

    @Override
    public String label(InPlaceAsked asked, PlanSheet sheet, String field) {
        return format.text("inPlace.f." + field.substring(field.lastIndexOf('.') + 1));
    }

    @Override
    public void save(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        UpdateSheet update = update(asked, sheet);
        QuarterlyUpdateDetails now = update.update();
        boolean step = STEP.equals(asked.part());
        List<UpdateInput.MilestoneInput> milestones = step ? List.of(milestone(asked, form)) : List.of();
        if (form.isRefused()) {
            return;
        }
        try {
            updates.saveDraft(new UpdateInput(asked.code(), asked.quarter(), form.version(), milestones, List.of(),
                    step ? now.summary() : form.text("summary"), step ? now.obstacles() : form.text("obstacles"),
                    now.evidence(), now.disbursedBaht(), now.ownerRating(), now.ownerRatingReason(),
                    now.disbursedKeptReason()));
        } catch (UpdateRefused refused) {
            refused.problems().forEach(problem -> refuse(form, problem));
        }
    }

    private UpdateInput.MilestoneInput milestone(InPlaceAsked asked, PlanForm form) {
        BigDecimal percent = texts.number(form, field(asked, "percent"));
        return new UpdateInput.MilestoneInput(asked.item(), texts.date(form, field(asked, "forecast")),
                texts.date(form, field(asked, "actual")), percent);
    }

    private void refuse(PlanForm form, UpdateProblem problem) {
        form.refuse(problem.field(), locale.ruleMessages().sentence(problem.key(), problem.arguments().toArray()));
    }

    @Override
    public String elsewhere(InPlaceAsked asked) {
        return "/update?project=" + asked.code() + "&quarter=" + QuarterChoice.written(asked.quarter());
    }
}
