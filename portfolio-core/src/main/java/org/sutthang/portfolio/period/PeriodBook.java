package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundRules;

/**
 * All periods and rounds at one moment, read by one statement, and by one more where a round is new.
 *
 * @param calendar gives dates to quarters that were never opened
 * @param windows the windows of the periods that were opened
 * @param revisions the latest revision of each closed period
 * @param rounds the latest version of the round of each fiscal year that has one
 * @param firstDay the first day of the earliest period or project; null while no period was opened
 */
record PeriodBook(FiscalCalendar calendar, Map<FiscalQuarter, PeriodWindow> windows,
        Map<FiscalQuarter, Integer> revisions, Map<Integer, RoundDetails> rounds, LocalDate firstDay) {

    RoundRules round(int fiscalYear) {
        return details(fiscalYear).rules();
    }

    private RoundDetails details(int fiscalYear) {
        return rounds.getOrDefault(fiscalYear, RoundDetails.DEFAULT);
    }

    /** The same book with another round of one fiscal year. */
    PeriodBook with(int fiscalYear, RoundDetails round) {
        Map<Integer, RoundDetails> changed = new HashMap<>(rounds);
        changed.put(fiscalYear, round);
        return new PeriodBook(calendar, windows, revisions, changed, firstDay);
    }

    PeriodWindow window(FiscalQuarter quarter) {
        PeriodWindow opened = windows.get(quarter);
        if (opened != null) {
            return opened;
        }
        QuarterDates dates = calendar.datesOf(quarter);
        return new PeriodWindow(dates, details(quarter.fiscalYear()).dates(dates.lastDay()), false, false,
                closedAfter(quarter).isPresent());
    }

    Optional<Integer> revision(FiscalQuarter quarter) {
        return Optional.ofNullable(revisions.get(quarter));
    }

    /**
     * The first closed quarter after another one. Periods close in order, so nothing before it is opened or closed any more.
     */
    Optional<FiscalQuarter> closedAfter(FiscalQuarter quarter) {
        return windows.keySet().stream().filter(q -> q.compareTo(quarter) > 0 && windows.get(q).closed())
                .min(Comparator.naturalOrder());
    }

    /**
     * The quarter to be closed before another one: the one after the last closed quarter before it, opened or not, so that no
     * quarter is left out; where none is closed, the first that was opened. History begins at any quarter.
     */
    Optional<FiscalQuarter> toCloseBefore(FiscalQuarter quarter) {
        List<FiscalQuarter> earlier = windows.keySet().stream().filter(q -> q.compareTo(quarter) < 0).sorted().toList();
        return earlier.stream().filter(q -> windows.get(q).closed()).max(Comparator.naturalOrder())
                .map(FiscalQuarter::next).or(() -> earlier.stream().findFirst())
                .filter(q -> q.compareTo(quarter) < 0);
    }

    /** The closed quarters that began on or after a day with their latest revisions, the newest first. */
    SortedMap<FiscalQuarter, Integer> closedSince(LocalDate day) {
        SortedMap<FiscalQuarter, Integer> closed = new TreeMap<>(Comparator.reverseOrder());
        revisions.forEach((quarter, revision) -> {
            if (!window(quarter).dates().firstDay().isBefore(day)) {
                closed.put(quarter, revision);
            }
        });
        return closed;
    }
}
