package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;
import org.sutthang.portfolio.round.EvaluationRound;
import org.sutthang.portfolio.round.RoundDetails;

/** The reporting periods that are stored. */
@ApplicationScoped
public class Periods {

    /** From an organisation, so that it tells of the rounds also where no period was ever opened. */
    private static final String BOOK = "select p, (select max(s.revision) from Snapshot s "
            + "where s.fiscalYear = p.fiscalYear and s.quarter = p.quarter), (select min(x.startOn) from Project x), "
            + "(select min(a.awardedOn) from Award a, Project y where y.idea = a.idea and y.startOn is null), "
            + "(select count(r) from EvaluationRound r), (select max(r.id) from EvaluationRound r), (select sum(r.version) from EvaluationRound r) "
            + "from Organisation o left join ReportingPeriod p on p.fiscalYear > 0 where o.id = (select min(f.id) from Organisation f)";

    @Inject
    private EntityManager entityManager;

    private volatile KeptRounds kept;

    /** The rounds as they were read at a stamp, which no other set of rounds has: versions are only ever added. */
    private record KeptRounds(List<Object> stamp, Map<Integer, RoundDetails> rounds) {
    }

    PeriodBook book() {
        Map<FiscalQuarter, PeriodWindow> windows = new TreeMap<>();
        Map<FiscalQuarter, Integer> revisions = new HashMap<>();
        List<Object[]> rows = entityManager.createQuery(BOOK, Object[].class).getResultList();
        LocalDate firstDay = null;
        for (Object[] row : rows) {
            ReportingPeriod period = (ReportingPeriod) row[0];
            if (period == null) {
                continue;
            }
            windows.put(period.getQuarter(), new PeriodWindow(period.dates(), period.window(), true,
                    period.isClosed(), false));
            if (row[1] != null) {
                revisions.put(period.getQuarter(), ((Number) row[1]).intValue());
            }
            firstDay = Stream.of(firstDay, period.dates().firstDay(), ProjectStamp.date(row[2]), ProjectStamp.date(row[3]))
                    .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
        }
        return new PeriodBook(FiscalCalendar.THAI, windows, revisions,
                rounds(rows.isEmpty() ? null : Arrays.asList(rows.getFirst()[4], rows.getFirst()[5], rows.getFirst()[6])), firstDay);
    }

    /** The rounds; read again where they are others than those that were read last, or nothing tells. */
    private Map<Integer, RoundDetails> rounds(List<Object> stamp) {
        KeptRounds last = kept;
        if (stamp == null || last == null || !last.stamp().equals(stamp)) {
            last = new KeptRounds(stamp, readRounds());
            kept = stamp == null ? kept : last;
        }
        return last.rounds();
    }

    private Map<Integer, RoundDetails> readRounds() {
        Map<Integer, RoundDetails> rounds = new HashMap<>();
        entityManager.createQuery("select r from EvaluationRound r order by r.roundVersion", EvaluationRound.class)
                .getResultList().forEach(r -> rounds.put(r.getFiscalYear(), r.details()));
        return rounds;
    }

    /** The quarters that are closed. */
    List<FiscalQuarter> closed() {
        return entityManager.createQuery("select p from ReportingPeriod p where p.closedAt is not null",
                ReportingPeriod.class).getResultStream().map(ReportingPeriod::getQuarter).toList();
    }

    /** The latest quarter that is closed. */
    Optional<ReportingPeriod> lastClosed() {
        return entityManager.createQuery("select p from ReportingPeriod p where p.closedAt is not null "
                + "order by p.fiscalYear desc, p.quarter desc", ReportingPeriod.class).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<ReportingPeriod> lock(FiscalQuarter quarter) {
        return entityManager.createQuery("select p from ReportingPeriod p where p.fiscalYear = :year "
                        + "and p.quarter = :quarter", ReportingPeriod.class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    void add(ReportingPeriod period) {
        entityManager.persist(period);
    }
}
