package org.sutthang.portfolio.standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sutthang.portfolio.indicator.Working;
import org.sutthang.portfolio.indicator.WorkingLine;

/** Takes the arithmetic of a standing's indicators while it is done: of each indicator, and of the two weighted means. */
final class Explaining {

    /** Takes nothing. */
    static final Explaining NOTHING = new Explaining(Working.NONE, Working.NONE);

    private final Map<String, Working> indicators = new LinkedHashMap<>();
    private final Working attainment;
    private final Working score;

    private Explaining(Working attainment, Working score) {
        this.attainment = attainment;
        this.score = score;
    }

    static Explaining kept() {
        return new Explaining(Working.kept(), Working.kept());
    }

    Working indicator(String code) {
        return score.isKept() ? indicators.computeIfAbsent(code, any -> Working.kept()) : Working.NONE;
    }

    Working attainment() {
        return attainment;
    }

    Working score() {
        return score;
    }

    Map<String, List<WorkingLine>> indicatorLines() {
        return indicators.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().lines(),
                (one, other) -> one, LinkedHashMap::new));
    }
}
