package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorPart;
import org.sutthang.portfolio.indicator.IndicatorPlans;
import org.sutthang.portfolio.indicator.IndicatorYear;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.indicator.PastYear;
import org.sutthang.portfolio.indicator.Target;
import org.sutthang.portfolio.indicator.TargetDetails;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.Project;

/** Writes the rows of a card that differ from what is stored, each with its line in the audit trail. */
@ApplicationScoped
class CardWriting {

    private static final String SUBJECT = "indicator";
    private static final int LONGEST_CODE = 64;
    private static final IndicatorYearDetails NOTHING =
            new IndicatorYearDetails(null, null, null, null, null, null, null, null, null);

    @Inject
    private IndicatorPlans plans;
    @Inject
    private PlanRows rows;
    @Inject
    private AuditTrail audit;

    /** The quarters that are closed; none is closed while the present transaction lasts. */
    Set<FiscalQuarter> closedQuarters() {
        rows.lockPeriods();
        return rows.closed();
    }

    void checkParts(List<String> codes, PlanFindings found) {
        Set<String> known = rows.organisations(codes).stream().map(Organisation::getCode).collect(Collectors.toSet());
        codes.stream().filter(code -> !known.contains(code))
                .forEach(code -> found.add("parts", "plan.part.unknown", code));
    }

    Indicator add(Project project, int present, IndicatorDetails details) {
        String start = project.getCode().substring(0, Math.min(project.getCode().length(), LONGEST_CODE - 5)) + "-K";
        int number = present + 1;
        while (plans.find(start + number).isPresent()) {
            number++;
        }
        Indicator indicator = new Indicator(project, start + number, number, details);
        plans.add(indicator);
        audit.created(SUBJECT, indicator.getCode(), project.getCode(), details);
        return indicator;
    }

    boolean change(Project project, Indicator indicator, IndicatorDetails details) {
        IndicatorDetails was = indicator.details();
        indicator.change(details);
        audit.changed(SUBJECT, indicator.getCode(), project.getCode(), was, details);
        return !was.equals(details);
    }

    boolean parts(Project project, Indicator indicator, List<String> codes) {
        Map<String, IndicatorPart> stored = new HashMap<>();
        plans.parts(project.getCode()).stream().filter(p -> p.getIndicator().equals(indicator))
                .forEach(p -> stored.put(p.getOrganisation().getCode(), p));
        Set<String> wanted = new TreeSet<>(codes);
        if (stored.keySet().equals(wanted)) {
            return false;
        }
        stored.forEach((code, part) -> {
            if (!wanted.contains(code)) {
                plans.remove(part);
            }
        });
        rows.organisations(List.copyOf(wanted)).stream().filter(o -> !stored.containsKey(o.getCode()))
                .forEach(o -> plans.add(new IndicatorPart(indicator, o)));
        audit.changed("indicatorPart", indicator.getCode(), project.getCode(),
                new PlanAudit.Parts(String.join(", ", new TreeSet<>(stored.keySet()))), new PlanAudit.Parts(String.join(", ", wanted)));
        return true;
    }

    boolean pastYears(Project project, Indicator indicator, Map<Integer, BigDecimal> results) {
        Map<Integer, PastYear> stored = new HashMap<>();
        plans.pastYears(project.getCode()).stream().filter(p -> p.getIndicator().equals(indicator))
                .forEach(p -> stored.put(p.getFiscalYear(), p));
        boolean changed = false;
        for (Map.Entry<Integer, BigDecimal> entered : results.entrySet()) {
            PastYear known = stored.get(entered.getKey());
            BigDecimal before = known == null ? null : known.getResult();
            BigDecimal after = Decimals.normal(entered.getValue());
            if (Objects.equals(before, after)) {
                continue;
            }
            changed = true;
            figure("pastYear", indicator, project, String.valueOf(entered.getKey()), before, after);
            if (known == null) {
                plans.add(new PastYear(indicator, entered.getKey(), after));
            } else if (after == null) {
                plans.remove(known);
            } else {
                known.change(after);
            }
        }
        return changed;
    }

    boolean targets(Project project, Indicator indicator, Map<FiscalQuarter, BigDecimal> values) {
        Map<FiscalQuarter, Target> stored = new HashMap<>();
        plans.targets(project.getCode()).stream().filter(t -> t.getIndicator().equals(indicator))
                .forEach(t -> stored.put(new FiscalQuarter(t.getFiscalYear(), t.getQuarter()), t));
        Set<FiscalQuarter> all = new TreeSet<>(stored.keySet());
        all.addAll(values.keySet());
        boolean changed = false;
        for (FiscalQuarter quarter : all) {
            Target known = stored.get(quarter);
            BigDecimal before = known == null ? null : known.details().value();
            BigDecimal after = Decimals.normal(values.get(quarter));
            if (!Objects.equals(before, after)) {
                changed = true;
                figure("target", indicator, project, quarter.toString(), before, after);
                if (known == null) {
                    plans.add(new Target(indicator, quarter.fiscalYear(), quarter.quarter(), new TargetDetails(after)));
                } else if (after == null) {
                    plans.remove(known);
                } else {
                    known.change(new TargetDetails(after));
                }
            }
        }
        return changed;
    }

    private void figure(String subject, Indicator indicator, Project project, String of, BigDecimal before,
            BigDecimal after) {
        audit.recordChange(null, before == null ? "created" : after == null ? "cleared" : "changed", subject,
                indicator.getCode() + " " + of, project.getCode(), before == null ? null : new PlanAudit.Figure(before),
                after == null ? null : new PlanAudit.Figure(after));
    }

    /** The weights of the years stay as they are stored. */
    boolean years(Project project, Indicator indicator, Map<Integer, IndicatorYearDetails> years) {
        Map<Integer, IndicatorYear> stored = storedYears(project, indicator);
        boolean changed = false;
        for (Map.Entry<Integer, IndicatorYearDetails> entered : years.entrySet()) {
            IndicatorYear known = stored.get(entered.getKey());
            BigDecimal weight = known == null ? null : known.details().weight();
            changed |= year(project, indicator, entered.getKey(), known, withWeight(entered.getValue(), weight));
        }
        return changed;
    }

    boolean yearWeights(Project project, Indicator indicator, Map<Integer, BigDecimal> weights) {
        Map<Integer, IndicatorYear> stored = storedYears(project, indicator);
        boolean changed = false;
        for (Map.Entry<Integer, BigDecimal> entered : weights.entrySet()) {
            IndicatorYear known = stored.get(entered.getKey());
            IndicatorYearDetails other = known == null ? NOTHING : known.details();
            changed |= year(project, indicator, entered.getKey(), known, withWeight(other, entered.getValue()));
        }
        return changed;
    }

    private Map<Integer, IndicatorYear> storedYears(Project project, Indicator indicator) {
        return plans.years(project.getCode()).stream().filter(y -> y.getIndicator().equals(indicator))
                .collect(Collectors.toMap(IndicatorYear::getFiscalYear, y -> y));
    }

    private boolean year(Project project, Indicator indicator, int year, IndicatorYear known,
            IndicatorYearDetails after) {
        IndicatorYearDetails before = known == null ? NOTHING : known.details();
        if (before.equals(after)) {
            return false;
        }
        audit.recordChange(null, known == null ? "created" : after.equals(NOTHING) ? "cleared" : "changed",
                "indicatorYear", indicator.getCode() + " " + year, project.getCode(), known == null ? null : before,
                after);
        if (known == null) {
            plans.add(new IndicatorYear(indicator, year, after));
        } else if (after.equals(NOTHING)) {
            plans.remove(known);
        } else {
            known.change(after);
        }
        return true;
    }

    private static IndicatorYearDetails withWeight(IndicatorYearDetails of, BigDecimal weight) {
        return new IndicatorYearDetails(weight, of.baseline(), of.criteria(), of.criteriaBasis(), of.c1(), of.c2(),
                of.c3(), of.c4(), of.c5());
    }
}
