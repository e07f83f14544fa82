package org.sutthang.portfolio.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.indicator.ScoreScale;

/**
 * Finds what is wrong with a round before it is stored, field by field. Pure. Rules: red lies under green, the tiers rise, a
 * deduction is no larger than its scale, owners are not shut out before the deadline, and every version says why it was made.
 */
final class RoundCheck {

    static final String SCALE = "SCALE";
    static final String REASON = "REASON";

    private static final int LONGEST_REASON = 4_000;
    private static final int SHARE_PLACES = 4;
    private static final int POINT_PLACES = 2;

    private final RoundInput input;
    private final List<RoundProblem> problems = new ArrayList<>();

    private RoundCheck(RoundInput input) {
        this.input = input;
    }

    /** What is wrong, in the order of the form; empty when it can be stored. */
    static List<RoundProblem> problems(RoundInput input) {
        RoundCheck check = new RoundCheck(input);
        if (input.scale() == null) {
            check.problem(SCALE, "round.scale");
        }
        Arrays.stream(RoundSetting.values()).forEach(check::figure);
        check.order(RoundSetting.SCHEDULE_RED, RoundSetting.SCHEDULE_GREEN);
        check.order(RoundSetting.PROGRESS_RED, RoundSetting.PROGRESS_GREEN);
        check.tiers(RoundSetting.STANDARD_POINTS, RoundSetting.BASE_POINTS);
        check.tiers(RoundSetting.ADVANCED_POINTS, RoundSetting.STANDARD_POINTS);
        check.lock();
        check.reason();
        return List.copyOf(check.problems);
    }

    private void figure(RoundSetting setting) {
        BigDecimal found = input.figures().get(setting);
        RoundSetting.Kind kind = setting.kind();
        if (found == null) {
            if (!setting.isOptional()) {
                problem(setting.name(), "round.missing");
            }
            return;
        }
        BigDecimal most = most(setting);
        int places = kind == RoundSetting.Kind.SHARE ? SHARE_PLACES : POINT_PLACES;
        if (found.compareTo(setting.least()) < 0 || found.compareTo(most) > 0) {
            problem(setting.name(), "round.range", kind.shown(found), kind.shown(setting.least()), kind.shown(most));
        } else if (kind.isWhole() && found.stripTrailingZeros().scale() > 0) {
            problem(setting.name(), "round.whole", found);
        } else if (found.stripTrailingZeros().scale() > places) {
            problem(setting.name(), "round.places", kind.shown(found).toPlainString(), POINT_PLACES);
        }
    }

    /** A score cannot lose more than the scale is wide. */
    private BigDecimal most(RoundSetting setting) {
        ScoreScale scale = input.scale();
        return setting == RoundSetting.DEDUCTION && scale != null ? scale.top().subtract(scale.bottom()) : setting.most();
    }

    private void order(RoundSetting red, RoundSetting green) {
        BigDecimal low = input.figures().get(red);
        BigDecimal high = input.figures().get(green);
        if (low != null && high != null && low.compareTo(high) >= 0) {
            problem(red.name(), "round.order", red.kind().shown(low), green.kind().shown(high));
        }
    }

    private void tiers(RoundSetting upper, RoundSetting lower) {
        Map<RoundSetting, BigDecimal> figures = input.figures();
        if (figures.get(upper) != null && figures.get(lower) != null
                && figures.get(upper).compareTo(figures.get(lower)) <= 0) {
            problem(upper.name(), "round.tiers", figures.get(upper), figures.get(lower));
        }
    }

    private void lock() {
        BigDecimal lock = input.figures().get(RoundSetting.LOCK_DAYS);
        BigDecimal deadline = input.figures().get(RoundSetting.DEADLINE_DAYS);
        if (lock != null && deadline != null && lock.compareTo(deadline) <= 0) {
            problem(RoundSetting.LOCK_DAYS.name(), "round.lock", lock, deadline);
        }
    }

    private void reason() {
        if (input.reason() == null) {
            problem(REASON, "round.reason.missing");
        } else if (input.reason().length() > LONGEST_REASON) {
            problem(REASON, "round.reason.long", input.reason().length(), LONGEST_REASON);
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new RoundProblem(field, key, List.of(arguments)));
    }
}
