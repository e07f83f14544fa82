package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sutthang.portfolio.plan.IndicatorPlanService;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Edits where it stands the name and the targets of an indicator. */
@RequestScoped
class InPlaceIndicator implements InPlacePart {

    private static final String TARGETS = "targets";

    @Inject
    private IndicatorPlanService indicators;
    @Inject
    private CardFields card;
    @Inject
    private YearFields years;
    @Inject
    private ReaderFormat format;

    @Override
    public boolean knows(String part) {
        return "indicator".equals(part) || TARGETS.equals(part);
    }

    @Override
    public boolean open(InPlaceAsked asked, PlanSheet sheet) {
        return sheet.rights().edit() && sheet.card(asked.item()).filter(c -> c.withdrawnOn() == null).isPresent();
    }

    @Override
    public void fill(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        if (TARGETS.equals(asked.part())) {
            years.fill(sheet, line(asked, sheet), form);
        } else {
            card.fill(sheet, line(asked, sheet), form);
        }
    }

    private static PlanSheet.CardLine line(InPlaceAsked asked, PlanSheet sheet) {
        return sheet.card(asked.item()).orElseThrow();
    }

    @Override
    public List<InPlaceField> fields(InPlaceAsked asked, PlanSheet sheet) {
        if (TARGETS.equals(asked.part())) {
            return years.rows(sheet, line(asked, sheet)).stream().flatMap(year -> year.quarters().stream())
                    .filter(YearFields.QuarterCell::open)
                    .map(cell -> InPlaceField.of("number", cell.field(), cell.name(), null)).toList();
        }
        return List.of(InPlaceField.text("nameTh", format.text("plan.f.nameTh"), true),
                InPlaceField.text("nameEn", format.text("plan.f.nameEn"), false));
    }

    @Override
    public String label(InPlaceAsked asked, PlanSheet sheet, String field) {
        return TARGETS.equals(asked.part()) ? years.label(field) : card.label(field);
    }

    @Override
    public void save(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        if (TARGETS.equals(asked.part())) {
            PlanInput.Years input = years.input(form, sheet);
            if (!form.isRefused()) {
                indicators.changeYears(asked.code(), form.version(), asked.item(), input);
            }
            return;
        }
        PlanInput.Card input = card.input(form, sheet, true);
        if (!form.isRefused()) {
            indicators.change(asked.code(), form.version(), asked.item(), input);
        }
    }

    @Override
    public String elsewhere(InPlaceAsked asked) {
        return "/plan/indicator?code=" + asked.code() + "&indicator=" + asked.item()
                + (TARGETS.equals(asked.part()) ? "&part=years" : "");
    }
}
