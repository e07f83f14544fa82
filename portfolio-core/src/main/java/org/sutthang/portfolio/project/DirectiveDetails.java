package org.sutthang.portfolio.project;

import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
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
 * @param status outstanding, answered, closed or withdrawn
 * @param answerer the user name of who is to answer, or null for whoever owns the project
 * @param answeredBy the user name of who wrote the answer, or null
 * @param closedOn the day it was accepted, or null
 * @param closedBy the user name of who accepted it, or null
 * @param withdrawnOn the day it was withdrawn, or null
 * @param withdrawnReason why it was withdrawn, or null
 * @param sentBackOn the day an answer was last sent back, or null
 * @param sentBackBy the user name of who sent it back, or null
 * @param sentBackComment what was said about it, or null
 */
public record DirectiveDetails(
        String givenBy,
        LocalDate givenOn,
        String recordedBy,
        String text,
        LocalDate dueOn,
        String answer,
        LocalDate answeredOn,
        DirectiveStatus status,
        String answerer,
        String answeredBy,
        LocalDate closedOn,
        String closedBy,
        LocalDate withdrawnOn,
        String withdrawnReason,
        LocalDate sentBackOn,
        String sentBackBy,
        String sentBackComment) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public DirectiveDetails {
        givenBy = Texts.orNull(givenBy);
        recordedBy = Texts.orNull(recordedBy);
        text = Texts.orNull(text);
        answer = Texts.orNull(answer);
        withdrawnReason = Texts.orNull(withdrawnReason);
        sentBackComment = Texts.orNull(sentBackComment);
    }

    /**
     * A directive as it is given.
     *
     * @param givenBy who gave it
     * @param givenOn the day it was given
     * @param recordedBy the monitor who recorded it in an executive's name, or null
     * @param text what was ordered
     * @param dueOn when an answer is due, or null
     * @param answerer the user name of who is to answer, or null for whoever owns the project
     * @return the directive, outstanding
     */
    public static DirectiveDetails given(String givenBy, LocalDate givenOn, String recordedBy, String text,
            LocalDate dueOn, String answerer) {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, null, null,
                DirectiveStatus.OUTSTANDING, answerer, null, null, null, null, null, null, null, null);
    }

    /** @return whether an answer was sent back and it waits for another */
    public boolean waitsAgain() {
        return status == DirectiveStatus.OUTSTANDING && sentBackOn != null;
    }

    /**
     * The same with an answer.
     *
     * @param words the answer
     * @param by the user name of who wrote it
     * @param on its day
     * @return the directive, answered
     */
    public DirectiveDetails answered(String words, String by, LocalDate on) {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, words, on, DirectiveStatus.ANSWERED,
                answerer, by, null, null, null, null, sentBackOn, sentBackBy, sentBackComment);
    }

    /**
     * The same, its answer sent back: it waits for another.
     *
     * @param comment what the answer lacks
     * @param by the user name of who sends it back
     * @param on the day
     * @return the directive, outstanding again
     */
    public DirectiveDetails sentBack(String comment, String by, LocalDate on) {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, null, null, DirectiveStatus.OUTSTANDING,
                answerer, null, null, null, null, null, on, by, comment);
    }

    /**
     * The same, its answer accepted.
     *
     * @param by the user name of who accepts it
     * @param on the day
     * @return the directive, closed
     */
    public DirectiveDetails closed(String by, LocalDate on) {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, answer, answeredOn,
                DirectiveStatus.CLOSED, answerer, answeredBy, on, by, null, null, sentBackOn, sentBackBy,
                sentBackComment);
    }

    /**
     * The same, taken back.
     *
     * @param on the day
     * @param reason why
     * @return the directive, withdrawn
     */
    public DirectiveDetails withdrawn(LocalDate on, String reason) {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, answer, answeredOn,
                DirectiveStatus.WITHDRAWN, answerer, answeredBy, null, null, on, reason, sentBackOn, sentBackBy,
                sentBackComment);
    }

    /**
     * The same after it was withdrawn, as it stood before: with its answer where it had one.
     *
     * @return the directive, outstanding or answered
     */
    public DirectiveDetails reinstated() {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, answer, answeredOn,
                answer == null ? DirectiveStatus.OUTSTANDING : DirectiveStatus.ANSWERED, answerer, answeredBy, null, null, null,
                null, sentBackOn, sentBackBy, sentBackComment);
    }
}
