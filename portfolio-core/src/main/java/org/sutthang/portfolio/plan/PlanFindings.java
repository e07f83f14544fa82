package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.ProjectSpan;

/** Collects what is wrong with an entered plan, so that all of it is told at once. */
final class PlanFindings {

    static final int LONGEST_NAME = 400;
    static final int LONGEST_REMARK = 4_000;
    static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PLACES = 12;
    private static final BigDecimal TOO_LARGE = BigDecimal.ONE.movePointRight(20);
    private static final int FARTHEST = 20;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2400, 1, 1);

    private final List<PlanProblem> problems = new ArrayList<>();

    void add(String field, String key, Object... arguments) {
        List<Object> named = new ArrayList<>();
        for (Object argument : arguments) {
            named.add(argument == null ? "" : argument);
        }
        problems.add(new PlanProblem(field, key, named));
    }

    void required(String field, Object value) {
        if (value == null) {
            add(field, "plan.missing");
        }
    }

    void text(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            add(field, "plan.text.long", value.length(), longest);
        }
    }

    void number(String field, BigDecimal value) {
        if (value != null && (value.scale() > MOST_PLACES || value.abs().compareTo(TOO_LARGE) >= 0)) {
            add(field, "plan.number.range", value);
        }
    }

    void date(String field, LocalDate value) {
        if (value != null && (value.isBefore(EARLIEST) || !value.isBefore(LATEST))) {
            add(field, "plan.date.range", value);
        }
    }

    /** A date of a step: in the time of its project, or near it. */
    void date(String field, LocalDate value, ProjectSpan span) {
        if (value != null && span.isFarBefore(value)) {
            refuse(field, "plan.date.early", value, span.startOn(), span);
        } else if (value != null && span.isFarAfter(value)) {
            refuse(field, "plan.date.late", value, span.endOn(), span);
        } else {
            date(field, value);
        }
    }

    /** What is not known of the project's time is told by its award, with the way out. */
    private void refuse(String field, String key, LocalDate value, LocalDate known, ProjectSpan span) {
        if (known == null) {
            add(field, key + ".award", value, span.awardedOn());
        } else {
            add(field, key, value, known);
        }
    }

    /** The start or the end of the project. */
    void ownDate(String field, LocalDate value, ProjectSpan span, LocalDate today) {
        if (value != null && span.isFarFromAward(value)) {
            add(field, "plan.date.award", value, span.awardedOn());
        } else if (value != null && (value.isBefore(today.minusYears(FARTHEST)) || value.isAfter(today.plusYears(FARTHEST)))) {
            // Such a year would also stretch every list of quarters.
            add(field, "plan.date.far", value, FARTHEST);
        }
    }

    /** A weight is a share of 100. */
    void weight(String field, BigDecimal value) {
        if (value != null && (value.signum() < 0 || value.compareTo(Decimals.HUNDRED) > 0)) {
            add(field, "plan.weight.range", value);
        } else {
            number(field, value);
        }
    }

    List<PlanProblem> problems() {
        return List.copyOf(problems);
    }

    /** Ends here where anything is wrong. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
    }
}
