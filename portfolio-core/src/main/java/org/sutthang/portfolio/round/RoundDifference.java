package org.sutthang.portfolio.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.indicator.ScoreScale;

/**
 * Something in which two versions of a round differ: the scale, or one figure.
 *
 * @param setting which figure, or null for the scale
 * @param scaleBefore the scale before, where it is the scale
 * @param scaleAfter the scale after, where it is the scale
 * @param before the figure before, or null
 * @param after the figure after, or null
 */
public record RoundDifference(RoundSetting setting, ScoreScale scaleBefore, ScoreScale scaleAfter, BigDecimal before,
        BigDecimal after) {

    /**
     * Compares two rounds.
     *
     * @param before the one
     * @param after the other
     * @return everything in which they differ, in the order of the form; nothing where they are the same but for their numbers
     */
    public static List<RoundDifference> between(RoundDetails before, RoundDetails after) {
        List<RoundDifference> differences = new ArrayList<>();
        ScoreScale old = before.rules().scale();
        ScoreScale fresh = after.rules().scale();
        if (old != fresh) {
            differences.add(new RoundDifference(null, old, fresh, null, null));
        }
        Arrays.stream(RoundSetting.values()).filter(s -> !Objects.equals(s.of(before), s.of(after)))
                .map(s -> new RoundDifference(s, null, null, s.of(before), s.of(after))).forEach(differences::add);
        return List.copyOf(differences);
    }

    /** @return the name of the setting, or <code>SCALE</code> */
    public String name() {
        return setting == null ? RoundCheck.SCALE : setting.name();
    }
}
