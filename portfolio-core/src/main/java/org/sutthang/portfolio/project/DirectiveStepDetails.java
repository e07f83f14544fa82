package org.sutthang.portfolio.project;

import java.time.LocalDate;

/**
 * One thing that was done with a directive after it was given.
 *
 * @param move what was done
 * @param on the day, or null where a workbook did not say
 * @param by the user name of who did it, or null likewise
 * @param inNameOf in whose name the monitor did it, or null
 * @param words the answer, the comment or the reason, or null
 */
public record DirectiveStepDetails(DirectiveMove move, LocalDate on, String by, String inNameOf, String words) {
}
