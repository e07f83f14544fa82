package org.sutthang.portfolio.directive;

import java.util.List;
import org.sutthang.portfolio.project.DirectiveStepDetails;

/**
 * One directive with what was done with it, and what the reader may do about it.
 *
 * @param item the directive
 * @param course what was done with it, the first first
 * @param rights what the reader may do
 */
public record DirectiveSheet(DirectiveItem item, List<StepLine> course, Rights rights) {

    /**
     * A step with the people in it by name.
     *
     * @param step what was done
     * @param by who did it, or null where a workbook did not say
     * @param inNameOf in whose name, or null
     */
    public record StepLine(DirectiveStepDetails step, String by, String inNameOf) {
    }

    /**
     * What the reader may do in the directive's present state.
     *
     * @param answer answer it, or change the answer that is not accepted yet
     * @param close accept the answer
     * @param sendBack ask for another answer
     * @param withdraw take it back
     * @param inNameOf by name, in whose name it would be done, or null in the reader's own
     */
    public record Rights(boolean answer, boolean close, boolean sendBack, boolean withdraw, String inNameOf) {
    }
}
