package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.DirectiveCourse;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.DirectiveStepDetails;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.project.StageHistory;

/**
 * The rows that standings of one fiscal year are worked out from, each grouped by the key of what it belongs to.
 *
 * @param moves the stage moves by project
 * @param milestones the milestones by project, in the order of the plan
 * @param indicators the indicators by project with what the year says of them, in the order of the page
 * @param updates the year's quarterly updates by project
 * @param exceptions the year's exceptions by project
 * @param directives the directives by project, the latest first
 * @param adoptions the adoptions by project, the earliest first
 */
record FactRows(Map<Long, List<StageHistory.Move>> moves, Map<Long, List<MilestoneFacts>> milestones,
        Map<Long, List<IndicatorFacts>> indicators, Map<Long, List<UpdateRow>> updates,
        Map<Long, List<DeadlineException>> exceptions, Map<Long, List<DirectiveRow>> directives,
        Map<Long, List<AdoptionStanding>> adoptions) {

    /** What was handed in for one quarter. */
    record UpdateRow(int quarter, QuarterlyUpdateDetails details) {
    }

    /** A directive with the names of the people in it, null where they are no users. */
    record DirectiveRow(String code, DirectiveDetails details, String giver, String answerer,
            List<DirectiveStepDetails> steps) {

        /** Each directive once, with its steps; the rows of a directive follow one another, one for each step. */
        static List<DirectiveRow> joined(List<DirectiveRow> rows) {
            List<DirectiveRow> joined = new ArrayList<>();
            for (DirectiveRow row : rows) {
                DirectiveRow last = joined.isEmpty() ? null : joined.getLast();
                if (last != null && last.code.equals(row.code)) {
                    List<DirectiveStepDetails> steps = new ArrayList<>(last.steps);
                    steps.addAll(row.steps);
                    joined.set(joined.size() - 1, new DirectiveRow(row.code, row.details, row.giver, row.answerer, steps));
                } else {
                    joined.add(row);
                }
            }
            return joined;
        }

        DirectiveStanding at(LocalDate asOf) {
            DirectiveCourse.State state = DirectiveCourse.of(details, steps).at(asOf);
            boolean answered = state.status() != DirectiveStatus.OUTSTANDING;
            return new DirectiveStanding(code, details.text(), giver == null ? details.givenBy() : giver,
                    details.givenOn(), details.dueOn(), answerer, answered ? state.answer() : null,
                    answered ? state.answeredOn() : null, state.status());
        }
    }

    /** Takes the columns after the project's key. */
    static AdoptionStanding adoption(Object[] c) {
        return new AdoptionStanding((String) c[1], (String) c[2], (String) c[3], (String) c[4], (LocalDate) c[5],
                (String) c[6], (String) c[7], Decimals.normal((BigDecimal) c[8]), Decimals.normal((BigDecimal) c[9]));
    }

    /** A target of one quarter. */
    record TargetRow(int quarter, BigDecimal value) {
    }
}
