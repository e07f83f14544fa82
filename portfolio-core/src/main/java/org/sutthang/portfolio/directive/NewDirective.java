package org.sutthang.portfolio.directive;

import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Texts;

/**
 * A directive about to be given.
 *
 * @param givenBy in whose name the monitor records it: an executive's user name or any name; not used for an executive
 * @param givenOn the day on which the monitor says it was given, or null for today; not used for an executive
 * @param text what is ordered
 * @param dueOn when an answer is due, or null
 * @param answerer the user name of who is to answer, or null for whoever owns the project
 */
public record NewDirective(String givenBy, LocalDate givenOn, String text, LocalDate dueOn, String answerer) {

    /** Blank texts become null. */
    public NewDirective {
        givenBy = Texts.orNull(givenBy);
        text = Texts.orNull(text);
        answerer = Texts.orNull(answerer);
    }
}
