package org.sutthang.portfolio.round;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.WindowDates;

/**
 * Everything that the monitor sets for a fiscal year. Standings are worked out from the rules alone; the other two say when
 * people are reminded and when owners are no longer heard.
 *
 * @param rules what standings are computed with
 * @param reminderDays days before the deadline from which people are reminded
 * @param lockDays days after a quarter's end from which updates are no longer taken from owners, or null: taken until it is closed
 */
public record RoundDetails(RoundRules rules, int reminderDays, Integer lockDays) {

    /** What holds for a fiscal year whose round nobody has set. */
    public static final RoundDetails DEFAULT = new RoundDetails(RoundRules.DEFAULT, 7, null);

    /**
     * The dates that a quarter gets when it is opened.
     *
     * @param lastDay the quarter's last day
     * @return its reminder, deadline and lock
     */
    public WindowDates dates(LocalDate lastDay) {
        LocalDate deadline = lastDay.plusDays(rules.deadlineDays());
        return new WindowDates(deadline.minusDays(reminderDays), deadline,
                lockDays == null ? null : lastDay.plusDays(lockDays));
    }
}
