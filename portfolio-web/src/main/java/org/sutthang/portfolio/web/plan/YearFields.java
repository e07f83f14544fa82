package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The fields of what holds in single years: targets of quarters, and baseline and criteria where they differ. */
@RequestScoped
public class YearFields {

    private static final List<String> MARKS = List.of("c1", "c2", "c3", "c4", "c5");

    @Inject
    private PlanTexts texts;
    @Inject
    private ReaderFormat format;

    /**
     * A fiscal year of the plan.
     *
     * @param year the Buddhist fiscal year
     * @param name how it is written
     * @param differs whether something of the card is set anew
     * @param quarters its quarters
     */
    public record YearRow(int year, String name, boolean differs, List<QuarterCell> quarters) {

        /** @return the name of a field of this year */
        public String field(String of) {
            return "y." + year + "." + of;
        }
    }

    /**
     * A quarter and its target.
     *
     * @param field the name of its field
     * @param name how it is written
     * @param due whether a target is expected
     * @param closed whether it is closed, so that its target stays
     */
    public record QuarterCell(String field, String name, boolean due, boolean closed) {

        /** @return whether its target can be typed */
        public boolean open() {
            return due && !closed;
        }
    }

    List<YearRow> rows(PlanSheet sheet, PlanSheet.CardLine line) {
        List<YearRow> rows = new ArrayList<>();
        for (Integer year : sheet.years()) {
            List<QuarterCell> quarters = new ArrayList<>();
            for (int number = 1; number <= FiscalQuarter.PER_YEAR; number++) {
                FiscalQuarter quarter = new FiscalQuarter(year, number);
                boolean due = line.details().criteria() != CriteriaKind.MET && line.details().frequency().isDue(number);
                quarters.add(new QuarterCell(field(quarter), format.shortQuarter(quarter),
                        due || line.targets().containsKey(quarter), sheet.closed().contains(quarter)));
            }
            IndicatorYearDetails other = line.years().get(year);
            rows.add(new YearRow(year, format.fiscalYear(year), other != null && (other.baseline() != null
                    || other.criteria() != null || other.criteriaBasis() != null || other.c1() != null), quarters));
        }
        return rows;
    }

    private static String field(FiscalQuarter quarter) {
        return "t." + quarter.fiscalYear() + "." + quarter.quarter();
    }

    void fill(PlanSheet sheet, PlanSheet.CardLine line, PlanForm form) {
        for (Integer year : sheet.years()) {
            for (int number = 1; number <= FiscalQuarter.PER_YEAR; number++) {
                FiscalQuarter quarter = new FiscalQuarter(year, number);
                form.with(field(quarter), texts.of(line.targets().get(quarter)));
            }
            IndicatorYearDetails of = line.years().get(year);
            String row = "y." + year + ".";
            form.with(row + "baseline", of == null ? null : texts.of(of.baseline()))
                    .with(row + "criteria", of == null ? null : texts.of(of.criteria()))
                    .with(row + "criteriaBasis", of == null ? null : texts.of(of.criteriaBasis()))
                    .with(row + "c1", of == null ? null : texts.of(of.c1()))
                    .with(row + "c2", of == null ? null : texts.of(of.c2()))
                    .with(row + "c3", of == null ? null : texts.of(of.c3()))
                    .with(row + "c4", of == null ? null : texts.of(of.c4()))
                    .with(row + "c5", of == null ? null : texts.of(of.c5()));
        }
    }

    PlanInput.Years input(PlanForm form, PlanSheet sheet) {
        Map<Integer, IndicatorYearDetails> years = new TreeMap<>();
        Map<FiscalQuarter, BigDecimal> targets = new TreeMap<>();
        for (Integer year : sheet.years()) {
            String row = "y." + year + ".";
            List<BigDecimal> marks = new ArrayList<>();
            MARKS.forEach(mark -> marks.add(texts.number(form, row + mark)));
            years.put(year, new IndicatorYearDetails(null, texts.number(form, row + "baseline"),
                    texts.word(form, row + "criteria", CriteriaKind.class),
                    texts.word(form, row + "criteriaBasis", CriteriaBasis.class), marks.get(0), marks.get(1),
                    marks.get(2), marks.get(3), marks.get(4)));
            for (int number = 1; number <= FiscalQuarter.PER_YEAR; number++) {
                FiscalQuarter quarter = new FiscalQuarter(year, number);
                BigDecimal target = texts.number(form, field(quarter));
                if (target != null) {
                    targets.put(quarter, target);
                }
            }
        }
        return new PlanInput.Years(years, targets);
    }

    String label(String field) {
        String[] names = field.split("\\.");
        int year = Integer.parseInt(names[1]);
        return "t".equals(names[0])
                ? format.text("plan.f.target") + " " + format.quarter(new FiscalQuarter(year, Integer.parseInt(names[2])))
                : format.text("plan.f." + names[2]) + " " + format.fiscalYear(year);
    }
}
