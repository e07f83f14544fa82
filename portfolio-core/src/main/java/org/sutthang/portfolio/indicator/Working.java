package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * Writes the arithmetic down while it is done: every step hands its value through here, so that what is shown is what was
 * computed. {@link #NONE} keeps nothing and costs next to nothing.
 */
public final class Working {

    /** Keeps nothing: for the many computations that nobody asks to see. */
    public static final Working NONE = new Working(null);

    private final List<WorkingLine> lines;

    private Working(List<WorkingLine> lines) {
        this.lines = lines;
    }

    /** @return a working that keeps its lines */
    public static Working kept() {
        return new Working(new ArrayList<>());
    }

    /** @return whether lines are kept; a caller asks before it works out anything for a line alone */
    public boolean isKept() {
        return lines != null;
    }

    /**
     * A step of the whole.
     *
     * @param step what is done
     * @param value what it gives
     * @param inputs what it is worked out from
     * @return the value, to be gone on with
     */
    public BigDecimal of(Step step, BigDecimal value, BigDecimal... inputs) {
        if (lines != null) {
            add(step, null, null, List.of(inputs), value);
        }
        return value;
    }

    /**
     * A step of a quarter, of an organisation or of an indicator.
     *
     * @param step what is done
     * @param quarter the quarter, or null
     * @param part the code of the organisation or indicator, or null
     * @param inputs what it is worked out from
     * @param value what it gives, or null
     */
    public void add(Step step, Integer quarter, String part, List<BigDecimal> inputs, BigDecimal value) {
        if (lines != null) {
            lines.add(new WorkingLine(step, quarter, part, inputs.stream().map(Decimals::given).toList(),
                    step == Step.SCORE ? value : Decimals.given(value)));
        }
    }

    /** @return the lines in the order in which they were worked out */
    public List<WorkingLine> lines() {
        return lines == null ? List.of() : List.copyOf(lines);
    }
}
