package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The fields of the plan page: from the plan to the form, and from the form to what a service takes. */
@RequestScoped
public class PlanFields {

    private static final List<String> STEP = List.of("place", "titleTh", "titleEn", "weight", "baselineOn");
    private static final String OWN = "own";

    @Inject
    private PlanTexts texts;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    /**
     * A milestone as the page shows it.
     *
     * @param key names its fields
     * @param code its code, or null for a new one
     * @param title its title
     * @param details its values, or null for a new one
     * @param slip days after the current plan, or null
     * @param slip1 days after the first plan, or null
     * @param withdrawnReason why it was withdrawn, or null
     */
    public record MilestoneRow(String key, String code, String title, MilestoneDetails details, Long slip, Long slip1,
            String withdrawnReason) {

        /** @return the name of a field of this row */
        public String field(String name) {
            return "m." + key + "." + name;
        }

        /** @return the name of the field for a reason */
        public String reasonField() {
            return reason(code);
        }
    }

    /**
     * An indicator as the page shows it.
     *
     * @param code its code
     * @param title its name
     * @param about what it is, in a line
     * @param withdrawnReason why it was withdrawn, or null
     */
    public record IndicatorRow(String code, String title, String about, String withdrawnReason) {

        /** @return the name of the field of a weight: own, or a fiscal year */
        public String field(Object year) {
            return "w." + code + "." + year;
        }

        /** @return the name of the field for a reason */
        public String reasonField() {
            return reason(code);
        }
    }

    static String reason(String item) {
        return "reason." + item;
    }

    void fillDetails(PlanInput.Details of, PlanForm form) {
        form.with("titleTh", of.titleTh()).with("titleEn", of.titleEn()).with("organisation", of.organisationCode())
                .with("startOn", texts.of(of.startOn())).with("endOn", texts.of(of.endOn()))
                .with("budgetBaht", texts.of(of.budgetBaht()))
                .with("nationalStrategy", of.alignment().nationalStrategy())
                .with("masterPlan", of.alignment().masterPlan()).with("nationalPlan", of.alignment().nationalPlan())
                .with("cabinetPolicy", of.alignment().cabinetPolicy())
                .with("ministryPlan", of.alignment().ministryPlan()).with("sdg", of.alignment().sdg());
    }

    PlanInput.Details details(PlanForm form) {
        return new PlanInput.Details(form.text("titleTh"), form.text("titleEn"), form.text("organisation"),
                texts.date(form, "startOn"), texts.date(form, "endOn"), texts.number(form, "budgetBaht"),
                new PlanInput.Alignment(form.text("nationalStrategy"), form.text("masterPlan"),
                        form.text("nationalPlan"), form.text("cabinetPolicy"), form.text("ministryPlan"),
                        form.text("sdg")));
    }

    void fillMilestones(PlanSheet of, int blank, PlanForm form) {
        for (PlanSheet.StepLine step : of.steps()) {
            String row = "m." + step.code() + ".";
            form.with(row + "place", String.valueOf(step.place())).with(row + "titleTh", step.details().titleTh())
                    .with(row + "titleEn", step.details().titleEn())
                    .with(row + "weight", texts.of(step.details().weight()))
                    .with(row + "baselineOn", texts.of(step.details().baselineOn()));
        }
        for (int i = 1; i <= blank; i++) {
            addBlank(i, form);
        }
    }

    void addBlank(int number, PlanForm form) {
        STEP.forEach(field -> form.with("m.+" + number + "." + field, null));
    }

    List<MilestoneRow> milestoneRows(PlanSheet sheet, int blank) {
        List<MilestoneRow> rows = new ArrayList<>();
        for (PlanSheet.StepLine step : sheet.milestones()) {
            MilestoneDetails of = step.details();
            LocalDate expected = of.actualOn() == null ? of.forecastOn() : of.actualOn();
            rows.add(new MilestoneRow(step.code(), step.code(), locale.pick(of.titleTh(), of.titleEn()), of,
                    days(of.baselineOn(), expected), days(of.baseline1On(), expected), step.withdrawnReason()));
        }
        for (int i = 1; i <= blank && sheet.rights().edit(); i++) {
            rows.add(new MilestoneRow("+" + i, null, format.text("plan.newMilestone", i), null, null, null, null));
        }
        return rows;
    }

    private static Long days(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : (Long) (to.toEpochDay() - from.toEpochDay());
    }

    /** Rows for new milestones in which nothing is typed are none. */
    List<PlanInput.Step> milestones(PlanForm form, List<MilestoneRow> rows) {
        List<PlanInput.Step> steps = new ArrayList<>();
        for (MilestoneRow row : rows) {
            boolean typed = STEP.stream().anyMatch(field -> form.text(row.field(field)) != null);
            if (row.withdrawnReason() == null && (typed || row.code() != null)) {
                steps.add(new PlanInput.Step(row.key(), row.code(), texts.whole(form, row.field("place")),
                        form.text(row.field("titleTh")), form.text(row.field("titleEn")),
                        texts.number(form, row.field("weight")), texts.date(form, row.field("baselineOn"))));
            }
        }
        return steps;
    }

    void fillWeights(PlanSheet of, PlanForm form) {
        for (PlanSheet.CardLine card : of.cards()) {
            String row = "w." + card.code() + ".";
            form.with(row + OWN, texts.of(card.details().weight()));
            for (Integer year : of.years()) {
                form.with(row + year, card.years().containsKey(year) ? texts.of(card.years().get(year).weight()) : null);
            }
        }
    }

    Map<String, PlanInput.WeightsOf> weights(PlanForm form, PlanSheet sheet) {
        Map<String, PlanInput.WeightsOf> weights = new LinkedHashMap<>();
        for (PlanSheet.CardLine card : sheet.cards()) {
            String row = "w." + card.code() + ".";
            Map<Integer, BigDecimal> years = new TreeMap<>();
            sheet.years().forEach(year -> years.put(year, texts.number(form, row + year)));
            weights.put(card.code(), new PlanInput.WeightsOf(texts.number(form, row + OWN), years));
        }
        return weights;
    }

    List<IndicatorRow> indicatorRows(PlanSheet sheet) {
        return sheet.indicators().stream().map(card -> new IndicatorRow(card.code(),
                locale.pick(card.details().nameTh(), card.details().nameEn()),
                String.join(" · ", Stream.of(format.text("indicatorkind." + card.details().kind()), format.typed(card.details().unit()),
                        format.text("direction." + card.details().direction()),
                        format.text("frequency." + card.details().frequency())).filter(t -> t != null).toList()),
                card.withdrawnReason())).toList();
    }

    List<String> warnings(PlanSheet sheet, String part) {
        List<String> warnings = new ArrayList<>();
        if ("milestones".equals(part)) {
            sheet.wrongMilestoneWeights().ifPresent(sum -> warnings.add(format.text(
                    isWhole(sum) ? "plan.warn.milestones.left" : "plan.warn.milestones", format.number(sum))));
            sheet.steps().forEach(step -> outside(sheet, step, warnings));
        } else if ("indicators".equals(part)) {
            sheet.wrongIndicatorWeights(null).ifPresent(sum -> warnings.add(format.text(
                    isWhole(sum) ? "plan.warn.indicators.left" : "plan.warn.indicators", format.number(sum))));
            sheet.years().stream().filter(year -> sheet.cards().stream().anyMatch(c -> c.years().containsKey(year)))
                    .forEach(year -> sheet.wrongIndicatorWeights(year).ifPresent(sum -> warnings.add(
                            format.text("plan.warn.year", format.fiscalYear(year), format.number(sum)))));
        }
        return warnings;
    }

    /** A sum of 100 is wrong only because it leaves nothing for those whose weight was left empty. */
    private static boolean isWhole(BigDecimal sum) {
        return sum.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private void outside(PlanSheet sheet, PlanSheet.StepLine step, List<String> warnings) {
        LocalDate start = sheet.details().startOn();
        LocalDate end = sheet.details().endOn();
        LocalDate date = step.details().baselineOn();
        boolean early = start != null && date.isBefore(start);
        if (early || end != null && date.isAfter(end)) {
            warnings.add(format.text("plan.warn.outside", locale.pick(step.details().titleTh(),
                    step.details().titleEn()), format.date(date), format.range(start, end)));
        }
    }

    String label(String field, PlanSheet sheet) {
        int first = field.indexOf('.');
        if (first < 0) {
            return format.text("plan.f." + field);
        }
        String item = field.substring(first + 1, field.lastIndexOf('.'));
        String what = field.substring(field.lastIndexOf('.') + 1);
        if (field.startsWith("w.")) {
            String title = sheet.card(item).map(c -> locale.pick(c.details().nameTh(), c.details().nameEn())).orElse(item);
            String year = OWN.equals(what) ? "" : " " + format.fiscalYear(Integer.parseInt(what));
            return title + " – " + format.text("plan.f.weight") + year;
        }
        String title = sheet.steps().stream().filter(s -> s.code().equals(item)).findFirst()
                .map(s -> locale.pick(s.details().titleTh(), s.details().titleEn())).orElse(item);
        return title + " – " + format.text("plan.f." + what);
    }
}
