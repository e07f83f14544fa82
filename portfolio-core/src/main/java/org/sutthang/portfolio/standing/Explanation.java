package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.WorkingLine;
import org.sutthang.portfolio.round.RoundRules;

/**
 * The arithmetic behind the scores of a standing, line by line, written down by the code that computes them. A standing
 * carries what it was worked out from, so that a sealed one is explained from its own seal and nothing else.
 *
 * @param indicators the lines of each indicator by its code; the last line of each gives its score
 * @param attainment the lines of the attainment
 * @param score the lines of the weighted score
 * @param faithful whether these lines lead to the figures of the standing: false only of what was sealed by older rules, or
 *     before inputs were kept, whose figures then stand without their arithmetic
 */
public record Explanation(Map<String, List<WorkingLine>> indicators, List<WorkingLine> attainment,
        List<WorkingLine> score, boolean faithful) {

    private static final Set<Step> REPORTED = Set.of(Step.REPORTED, Step.PARTS, Step.PART_MISSING);

    /**
     * Explains a standing.
     *
     * @param standing the standing, live or sealed
     * @param quarter the quarter of the fiscal year that it judges, 1 to 4
     * @param round the thresholds, scale and points that it was computed with
     * @return its arithmetic
     */
    public static Explanation of(Standing standing, int quarter, RoundRules round) {
        List<IndicatorFacts> facts = standing.indicators().stream().map(i -> i.facts(quarter)).toList();
        Explaining explaining = Explaining.kept();
        IndicatorsTogether again = IndicatorsTogether.of(facts, quarter, round, standing.missedReports(), explaining);
        boolean faithful = same(again.score(), standing.score()) && same(again.attainment(), standing.attainment());
        for (int i = 0; i < facts.size(); i++) {
            faithful &= again.indicators().get(i).hasFiguresOf(standing.indicators().get(i));
        }
        return new Explanation(explaining.indicatorLines(), explaining.attainment().lines(),
                explaining.score().lines(), faithful);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /**
     * The same without what was reported, for those who may see the standing alone.
     *
     * @return the lines from the result onwards
     */
    public Explanation withoutReported() {
        Map<String, List<WorkingLine>> some = new LinkedHashMap<>();
        indicators.forEach((code, lines) -> some.put(code,
                lines.stream().filter(line -> !REPORTED.contains(line.step())).map(Explanation::alone).toList()));
        return new Explanation(some, attainment, score, faithful);
    }

    private static WorkingLine alone(WorkingLine line) {
        return line.step() == Step.RESULT ? new WorkingLine(line.step(), null, null, List.of(), line.value()) : line;
    }

    /**
     * The arithmetic of one indicator.
     *
     * @param code its code
     * @return its lines, none for a code that the standing does not have
     */
    public List<WorkingLine> of(String code) {
        return indicators.getOrDefault(code, List.of());
    }
}
