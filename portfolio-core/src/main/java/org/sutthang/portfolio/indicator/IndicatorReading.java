package org.sutthang.portfolio.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.project.ProjectFile;

/** Reads the cards and results of a project for those who hold its file, that is, who may read it in full. */
@ApplicationScoped
public class IndicatorReading {

    @Inject
    private EntityManager entityManager;

    /**
     * The indicators with their results, in one statement.
     *
     * @param file the project's file
     * @param fromYear the first Buddhist fiscal year of the results
     * @param toYear the last one
     * @return the indicators by code, in the order of the project's page
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Map<String, IndicatorFile> indicators(ProjectFile file, int fromYear, int toYear) {
        Map<String, IndicatorFile> files = new LinkedHashMap<>();
        List<Object[]> rows = entityManager.createQuery("select i, m, o.code from Indicator i left join Measurement m "
                        + "on m.indicator = i and m.fiscalYear between :from and :to left join m.part o "
                        + "where i.project.code = :code and i.withdrawnOn is null order by i.sortOrder, i.code",
                        Object[].class)
                .setParameter("from", fromYear).setParameter("to", toYear).setParameter("code", file.code())
                .setHint("eclipselink.read-only", true).getResultList();
        for (Object[] row : rows) {
            Indicator indicator = (Indicator) row[0];
            IndicatorFile known = files.computeIfAbsent(indicator.getCode(),
                    code -> new IndicatorFile(code, indicator.details(), new ArrayList<>()));
            if (row[1] != null) {
                known.results().add(line((Measurement) row[1], (String) row[2]));
            }
        }
        return files;
    }

    /**
     * What results of a fiscal year were before they were corrected, in one statement.
     *
     * @param file the project's file
     * @param fiscalYear the Buddhist fiscal year
     * @return the corrections by indicator, the latest first
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Map<String, List<CorrectionLine>> corrections(ProjectFile file, int fiscalYear) {
        Map<String, List<CorrectionLine>> corrections = new LinkedHashMap<>();
        entityManager.createQuery("select i.code, c, o.code from MeasurementCorrection c join c.indicator i "
                        + "left join c.part o where i.project.code = :code and c.fiscalYear = :year "
                        + "order by c.correctedAt desc, c.id desc", Object[].class)
                .setParameter("code", file.code()).setParameter("year", fiscalYear)
                .setHint("eclipselink.read-only", true).getResultList()
                .forEach(row -> corrections.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                        .add(((MeasurementCorrection) row[1]).line((String) row[2])));
        return corrections;
    }

    private static ResultLine line(Measurement measurement, String partCode) {
        MeasurementDetails details = measurement.details();
        return new ResultLine(measurement.getFiscalYear(), new ReportedPart(measurement.getQuarter(), partCode,
                details.value(), details.numerator(), details.denominator(), details.met()), details.note(),
                details.evidence(), details.doubtKeptReason(), details.recordedBy(), details.recordedAt());
    }
}
