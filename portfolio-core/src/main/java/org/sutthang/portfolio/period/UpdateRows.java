package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.Measurement;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestonePercent;
import org.sutthang.portfolio.project.MilestonePercentDetails;

/** The stored rows of quarterly updates: measurements, percents, and the update itself. */
@ApplicationScoped
public class UpdateRows {

    private static final String OF_PROJECT_AND_QUARTER = " where x.%s = :code and x.fiscalYear = :year "
            + "and x.quarter = :quarter";

    @Inject
    private EntityManager entityManager;

    /** A stored result of any quarter, with everything beside it. */
    record StoredResult(String indicatorCode, FiscalQuarter quarter, String partCode, MeasurementDetails details) {

        ReportedPart reported() {
            return new ReportedPart(quarter.quarter(), partCode, details.value(), details.numerator(),
                    details.denominator(), details.met());
        }
    }

    /** The results of a project in a quarter and the four before it, the latest first. */
    List<StoredResult> results(String projectCode, FiscalQuarter quarter) {
        return entityManager.createQuery("select i.code, m.fiscalYear, m.quarter, o.code, m.value, m.numerator, "
                        + "m.denominator, m.met, m.note, m.evidence, m.doubtKeptReason, m.recordedBy, m.recordedAt "
                        + "from Measurement m join m.indicator i left join m.part o where i.project.code = :code "
                        + "and m.fiscalYear >= :year - 1 and m.fiscalYear <= :year "
                        + "order by m.fiscalYear desc, m.quarter desc", Object[].class)
                .setParameter("code", projectCode).setParameter("year", quarter.fiscalYear()).getResultList().stream()
                .map(UpdateRows::result).filter(r -> r.quarter().compareTo(quarter) <= 0
                        && r.quarter().compareTo(quarter.plus(-FiscalQuarter.PER_YEAR)) >= 0)
                .toList();
    }

    private static StoredResult result(Object[] c) {
        return new StoredResult((String) c[0], new FiscalQuarter((Integer) c[1], (Integer) c[2]), (String) c[3],
                new MeasurementDetails((BigDecimal) c[4], (BigDecimal) c[5], (BigDecimal) c[6], (Boolean) c[7],
                        (String) c[8], (String) c[9], (String) c[10], (String) c[11], (Instant) c[12]));
    }

    /** The names of organisations by their codes: Thai, and English or null. */
    Map<String, String[]> names(Collection<String> codes) {
        Map<String, String[]> names = new HashMap<>();
        if (!codes.isEmpty()) {
            entityManager.createQuery("select o.code, o.nameTh, o.nameEn from Organisation o where o.code in :codes",
                            Object[].class).setParameter("codes", codes).getResultList()
                    .forEach(c -> names.put((String) c[0], new String[] {(String) c[1], (String) c[2]}));
        }
        return names;
    }

    Optional<QuarterlyUpdate> update(String projectCode, FiscalQuarter quarter) {
        return ofQuarter("select x from QuarterlyUpdate x", "project.code", QuarterlyUpdate.class, projectCode,
                quarter).getResultStream().findFirst();
    }

    /** The updates of a project, the latest quarter first, each with the name of who handed it in. */
    List<UpdateLine> lines(String projectCode) {
        return entityManager.createQuery("select x.fiscalYear, x.quarter, x.status, x.submittedOn, "
                        + "coalesce(u.displayName, x.submittedBy), x.summary, x.obstacles, x.reviewComment, "
                        + "(select count(p) from ReportingPeriod p where p.fiscalYear = x.fiscalYear and p.quarter = x.quarter "
                        + "and p.closedAt is not null) from QuarterlyUpdate x left join User u on u.userName = x.submittedBy "
                        + "where x.project.code = :code order by x.fiscalYear desc, x.quarter desc", Object[].class)
                .setParameter("code", projectCode).getResultStream().map(c -> new UpdateLine(
                        new FiscalQuarter((Integer) c[0], (Integer) c[1]), (UpdateStatus) c[2], (LocalDate) c[3],
                        (String) c[4], (String) c[5], (String) c[6], (String) c[7], (Long) c[8] > 0)).toList();
    }

    /** What the monitor said of the updates that are returned, by the project's code and the quarter. */
    Map<String, String> comments(Collection<String> projectCodes) {
        Map<String, String> comments = new HashMap<>();
        entityManager.createQuery("select x.project.code, x.fiscalYear, x.quarter, x.reviewComment "
                        + "from QuarterlyUpdate x where x.project.code in :codes and x.status = :returned",
                        Object[].class).setParameter("codes", projectCodes)
                .setParameter("returned", UpdateStatus.RETURNED).getResultList()
                .forEach(c -> comments.put(c[0] + " " + new FiscalQuarter((Integer) c[1], (Integer) c[2]),
                        (String) c[3]));
        return comments;
    }

    /** The results of a project for a quarter, by {@link UpdateInput.ResultInput#key()}. */
    Map<String, Measurement> measurements(String projectCode, FiscalQuarter quarter) {
        return by(UpdateRows::key, ofQuarter("select x from Measurement x", "indicator.project.code", Measurement.class,
                projectCode, quarter));
    }

    private static String key(Measurement measurement) {
        return UpdateInput.ResultInput.key(measurement.getIndicator().getCode(),
                measurement.getPart() == null ? null : measurement.getPart().getCode());
    }

    private static <T> Map<String, T> by(Function<T, String> code, TypedQuery<T> query) {
        return query.getResultStream().collect(Collectors.toMap(code, Function.identity(), (first, last) -> last));
    }

    private <T> TypedQuery<T> ofQuarter(String select, String path, Class<T> type, String projectCode,
            FiscalQuarter quarter) {
        return entityManager.createQuery(select + String.format(OF_PROJECT_AND_QUARTER, path), type)
                .setParameter("code", projectCode).setParameter("year", quarter.fiscalYear())
                .setParameter("quarter", quarter.quarter());
    }

    Map<String, Milestone> milestones(String projectCode) {
        return by(Milestone::getCode, entityManager.createQuery("select m from Milestone m where m.project.code = :code",
                Milestone.class).setParameter("code", projectCode));
    }

    /** The percents recorded on a day, by the codes of their milestones. */
    Map<String, MilestonePercent> percents(String projectCode, LocalDate on) {
        return by(p -> p.getMilestone().getCode(), entityManager.createQuery("select p from MilestonePercent p "
                        + "where p.milestone.project.code = :code and p.percentOn = :on", MilestonePercent.class)
                .setParameter("code", projectCode).setParameter("on", on));
    }

    Map<String, Indicator> indicators(String projectCode) {
        return by(Indicator::getCode, entityManager.createQuery("select i from Indicator i where i.project.code = :code",
                Indicator.class).setParameter("code", projectCode));
    }

    /** The organisations that typed results are parts of; none for null, the code of a whole. */
    Map<String, Organisation> parts(Collection<UpdateInput.ResultInput> results) {
        Set<String> codes = results.stream().map(UpdateInput.ResultInput::partCode).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? new HashMap<>() : by(Organisation::getCode, entityManager.createQuery(
                "select o from Organisation o where o.code in :codes", Organisation.class).setParameter("codes", codes));
    }

    /** Keeps the percent of a milestone on a day: the first one, another one in its place, or none any more. */
    void keep(Milestone milestone, LocalDate on, MilestonePercent stored, MilestonePercentDetails after) {
        if (stored == null) {
            add(new MilestonePercent(milestone, on, after));
        } else if (after == null) {
            remove(stored);
        } else {
            stored.change(after);
        }
    }

    void add(Persistent row) {
        entityManager.persist(row);
    }

    void remove(Persistent row) {
        entityManager.remove(row);
    }
}
