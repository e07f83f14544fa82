package org.sutthang.portfolio.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * One thing that a person is reminded of. It is worked out from what is there and never stored: when it is dealt with, it is
 * gone.
 *
 * @param kind what it is about
 * @param urgency how pressing it is
 * @param project the project, or null where it is about none
 * @param item what of the project: a milestone, a directive; or null
 * @param quarter the quarter, or null
 * @param on the day it is due or since which it waits, or null
 * @param today the day it was worked out
 * @param detail a word more: who asks, the name of an outcome, how many; or null
 * @param stamp what makes it another notice than before although it is about the same, or empty
 */
public record Notice(NoticeKind kind, Urgency urgency, Subject project, Subject item, FiscalQuarter quarter, LocalDate on,
        LocalDate today, String detail, String stamp) {

    /** Days before a day on which "before long" becomes "very soon". */
    static final int NEAR_DAYS = 3;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final String BETWEEN = "|";

    /** The most pressing first; of the same kind, the earliest day first. */
    static final Comparator<Notice> MOST_URGENT_FIRST = Comparator.comparing(Notice::urgency)
            .thenComparing(Notice::kind).thenComparing(Notice::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Notice::key);

    /**
     * Something by its code, with its name in both languages.
     *
     * @param code its code
     * @param th its name in Thai
     * @param en its name in English, or null
     */
    public record Subject(String code, String th, String en) {
    }

    /** @return what it is about, the same as long as it is about the same; never two in one list */
    public String key() {
        return kind + BETWEEN + code(project) + BETWEEN + code(item) + BETWEEN + (quarter == null ? "" : quarter);
    }

    private static String code(Subject subject) {
        return subject == null ? "" : subject.code();
    }

    /**
     * How it stands. What was seen or sent in one state is new in another: a deadline is new when it becomes near, on its
     * day, once it is past and with every week after it; what waits, with every week.
     *
     * @return a word that differs from state to state
     */
    public String state() {
        return step() + BETWEEN + stamp;
    }

    private String step() {
        if (on == null || urgency == Urgency.NEWS) {
            return "";
        }
        long left = daysLeft();
        if (urgency == Urgency.WAITING) {
            return "waits" + Math.max(0, -left) / DAYS_OF_A_WEEK;
        }
        if (left < 0) {
            return "past" + (-left - 1) / DAYS_OF_A_WEEK;
        }
        return left == 0 ? "today" : left <= NEAR_DAYS ? "near" : "soon";
    }

    /** @return whole days until its day, negative once it is past; 0 without a day */
    public long daysLeft() {
        return on == null ? 0 : ChronoUnit.DAYS.between(today, on);
    }
}
