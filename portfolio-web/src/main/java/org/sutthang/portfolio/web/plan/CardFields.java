package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The fields of an indicator's card. */
@RequestScoped
public class CardFields {

    private static final int PAST_YEARS = 3;
    private static final String BASIS = "criteriaBasis";

    @Inject
    private PlanTexts texts;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private ReaderFormat format;

    void fill(PlanSheet sheet, PlanSheet.CardLine line, PlanForm form) {
        IndicatorDetails of = line == null ? null : line.details();
        form.with("nameTh", of == null ? null : of.nameTh()).with("nameEn", of == null ? null : of.nameEn())
                .with("kind", of == null ? null : texts.of(of.kind())).with("unit", of == null ? null : of.unit())
                .with("direction", of == null ? null : texts.of(of.direction()))
                .with("aggregation", of == null ? null : texts.of(of.aggregation()))
                .with("factor", of == null ? null : texts.of(of.factor()))
                .with("frequency", texts.of(of == null ? Frequency.QUARTER : of.frequency()))
                .with("baseline", of == null ? null : texts.of(of.baseline()));
        fillCriteria(of, form);
        form.with("definition", of == null ? null : of.definition()).with("formula", of == null ? null : of.formula())
                .with("evidenceSource", of == null ? null : of.evidenceSource())
                .with("collector", of == null ? null : of.collector())
                .with("supervisor", of == null ? null : of.supervisor())
                .with("parts", line == null ? null : line.parts().stream().map(p -> p.code() + " " + p.nameTh())
                        .collect(Collectors.joining("\n")));
        for (Integer year : pastYears(sheet)) {
            form.with("past." + year, line == null ? null : texts.of(line.pastYears().get(year)));
        }
    }

    private void fillCriteria(IndicatorDetails of, PlanForm form) {
        form.with("criteria", of == null ? null : texts.of(of.criteria()))
                .with(BASIS, texts.of(of == null || of.criteriaBasis() == null ? CriteriaBasis.RESULT : of.criteriaBasis()))
                .with("c1", of == null ? null : texts.of(of.c1())).with("c2", of == null ? null : texts.of(of.c2()))
                .with("c3", of == null ? null : texts.of(of.c3())).with("c4", of == null ? null : texts.of(of.c4()))
                .with("c5", of == null ? null : texts.of(of.c5()));
    }

    /** The three fiscal years before the plan begins, the latest last. */
    List<Integer> pastYears(PlanSheet sheet) {
        List<Integer> years = new ArrayList<>();
        for (int back = PAST_YEARS; back >= 1; back--) {
            years.add(sheet.years().get(0) - back);
        }
        return years;
    }

    /**
     * What is typed.
     *
     * @param kept whether the questions about it are answered
     */
    PlanInput.Card input(PlanForm form, PlanSheet sheet, boolean kept) {
        CriteriaBasis basis = texts.word(form, BASIS, CriteriaBasis.class);
        IndicatorDetails details = new IndicatorDetails(form.text("nameTh"), form.text("nameEn"),
                texts.word(form, "kind", IndicatorKind.class), form.text("unit"),
                texts.word(form, "direction", Direction.class), texts.word(form, "aggregation", Aggregation.class),
                texts.number(form, "factor"), texts.word(form, "frequency", Frequency.class), null,
                texts.number(form, "baseline"), texts.word(form, "criteria", CriteriaKind.class),
                basis == CriteriaBasis.RESULT ? null : basis, texts.number(form, "c1"), texts.number(form, "c2"),
                texts.number(form, "c3"), texts.number(form, "c4"), texts.number(form, "c5"), form.text("definition"),
                form.text("formula"), form.text("evidenceSource"), form.text("collector"), form.text("supervisor"));
        Map<Integer, BigDecimal> past = new TreeMap<>();
        pastYears(sheet).forEach(year -> past.put(year, texts.number(form, "past." + year)));
        return new PlanInput.Card(details, parts(form.text("parts")), past, kept);
    }

    /** One organisation a line, by its code, by its name, or by both; what is not found is left for the rule to name. */
    private List<String> parts(String text) {
        if (text == null) {
            return List.of();
        }
        Map<String, String> codes = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (OrganisationSummary organisation : organisations.tree().all()) {
            codes.put(organisation.nameTh(), organisation.code());
            names.merge(organisation.nameTh(), 1, Integer::sum);
        }
        names.forEach((name, count) -> codes.computeIfPresent(name, (n, code) -> count > 1 ? null : code));
        organisations.tree().all().forEach(o -> codes.put(o.code(), o.code()));
        return text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> codes.containsKey(line) ? codes.get(line)
                        : codes.getOrDefault(line.split("\\s+", 2)[0], line)).distinct().toList();
    }

    String label(String field) {
        return field.startsWith("past.") ? format.text("plan.f.past",
                format.fiscalYear(Integer.parseInt(field.substring(5)))) : format.text("plan.f." + field);
    }
}
