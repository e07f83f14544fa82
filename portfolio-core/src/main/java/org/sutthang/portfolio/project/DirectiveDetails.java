package org.sutthang.portfolio.project;

import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about a directive.
 *
 * @param givenBy who gave it
 * @param givenOn the day it was given
 * @param recordedBy the monitor who recorded it in an executive's name, or null
 * @param text what was ordered
 * @param dueOn when an answer is due, or null
 * @param answer the answer, or null
 * @param answeredOn the day of the answer, or null
 * @param status outstanding, answered or closed
 */
public record DirectiveDetails(
        String givenBy,
        LocalDate givenOn,
        String recordedBy,
        String text,
        LocalDate dueOn,
        String answer,
        LocalDate answeredOn,
        DirectiveStatus status) {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public DirectiveDetails {
        givenBy = Texts.orNull(givenBy);
        recordedBy = Texts.orNull(recordedBy);
        text = Texts.orNull(text);
        answer = Texts.orNull(answer);
    }
}
