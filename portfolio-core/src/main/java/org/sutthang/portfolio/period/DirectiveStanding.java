package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sutthang.portfolio.project.DirectiveStatus;

/**
 * A directive as it stood at the as-of date.
 *
 * @param code its code in the project
 * @param text what was ordered
 * @param givenBy who gave it, by name
 * @param givenOn the day it was given
 * @param dueOn when an answer is due, or null
 * @param answerer who is to answer, by name, or null for whoever owns the project
 * @param answer the answer that was there by then, or null
 * @param answeredOn its day, or null
 * @param status where it stood
 */
public record DirectiveStanding(String code, String text, String givenBy, LocalDate givenOn, LocalDate dueOn,
        String answerer, String answer, LocalDate answeredOn, DirectiveStatus status) {

    /** @return whether it waits for an answer */
    public boolean outstanding() {
        return status == DirectiveStatus.OUTSTANDING;
    }

    /**
     * Days past its due date.
     *
     * @param asOf the as-of date
     * @return the days while it waits for an answer, else 0
     */
    public long daysOverdue(LocalDate asOf) {
        return !outstanding() || dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, asOf));
    }
}
