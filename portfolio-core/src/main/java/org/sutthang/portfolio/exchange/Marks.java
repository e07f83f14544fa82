package org.sutthang.portfolio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.KeptMark.Kind;
import org.sutthang.portfolio.indicator.Measurement;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.organisation.OrganisationTree;

/** Everything that was doubted and kept, in three statements: results, warnings of imports, and what was looked into. */
@ApplicationScoped
class Marks {

    private static final Set<String> SHEETS_OF_A_QUARTER = Set.of("results", "targets", "updates");
    private static final Pattern QUARTER_IN_KEY = Pattern.compile("(?:(?! · ).)* · (\\d{4}) · ([1-4])(?= · |$)");

    @Inject
    private EntityManager entityManager;

    List<KeptMark> all(OrganisationTree tree) {
        List<KeptMark> marks = new ArrayList<>();
        entityManager.createQuery("select m, i.code, i.nameTh, i.nameEn, i.unit, p.code, p.titleTh, p.titleEn, o.code, "
                        + "part.code, m.version from Measurement m join m.indicator i join i.project p "
                        + "join p.organisation o left join m.part part where m.doubtKeptReason is not null "
                        + "order by m.recordedAt desc, m.id desc", Object[].class)
                .setHint("eclipselink.read-only", true).getResultList().forEach(row -> marks.add(result(row, tree)));
        entityManager.createQuery("select k, p.code, p.titleTh, p.titleEn, o.code, k.version from ImportMark k "
                        + "left join Project p on p.code = k.projectCode left join p.organisation o "
                        + "order by k.importedAt desc, k.id desc", Object[].class)
                .setHint("eclipselink.read-only", true).getResultList().forEach(row -> marks.add(warning(row)));
        Map<List<Object>, MarkReview> reviews = new HashMap<>();
        entityManager.createQuery("select r from MarkReview r", MarkReview.class).getResultList()
                .forEach(r -> reviews.put(key(r.kind(), r.markId(), r.markVersion()), r));
        return marks.stream().map(mark -> {
            MarkReview review = reviews.get(key(mark.kind(), mark.id(), mark.version()));
            return review == null ? mark : mark.reviewed(review.review());
        }).toList();
    }

    private static List<Object> key(Kind kind, long id, long version) {
        return List.of(kind, id, version);
    }

    private static KeptMark result(Object[] c, OrganisationTree tree) {
        Measurement measurement = (Measurement) c[0];
        MeasurementDetails d = measurement.details();
        String part = (String) c[9];
        ReportedPart figure = new ReportedPart(measurement.getQuarter(), part, d.value(), d.numerator(),
                d.denominator(), d.met());
        return new KeptMark(Kind.RESULT, measurement.getId(), ((Number) c[10]).longValue(),
                new KeptMark.Project((String) c[5], (String) c[6], (String) c[7], (String) c[8]),
                new FiscalQuarter(measurement.getFiscalYear(), measurement.getQuarter()),
                new KeptMark.Result((String) c[1], (String) c[2], (String) c[3], (String) c[4], figure,
                        part == null ? null : tree.find(part).orElse(null), d.doubtKeptReason()),
                null, d.recordedBy(), d.recordedAt(), null);
    }

    private static KeptMark warning(Object[] c) {
        ImportMark mark = (ImportMark) c[0];
        String arguments = mark.getExpectedArguments();
        KeptMark.Project project = c[1] == null ? null
                : new KeptMark.Project((String) c[1], (String) c[2], (String) c[3], (String) c[4]);
        Instant at = mark.getImportedAt();
        return new KeptMark(Kind.IMPORT, mark.getId(), ((Number) c[5]).longValue(), project,
                quarter(mark.getSheet(), mark.getRowKey()), null,
                new KeptMark.Warning(mark.getSheet(), mark.getRowKey(), mark.getColumnName(), mark.getFound(),
                        mark.getExpectedKey(), arguments == null ? List.of() : Arrays.asList(arguments.split("\n"))),
                mark.getImportedBy(), at, null);
    }

    /** The key of a row that belongs to a quarter names it after the code. */
    static FiscalQuarter quarter(String sheet, String rowKey) {
        if (!SHEETS_OF_A_QUARTER.contains(sheet)) {
            return null;
        }
        Matcher named = QUARTER_IN_KEY.matcher(rowKey);
        return named.lookingAt() ? new FiscalQuarter(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2))) : null;
    }

    Optional<MarkReview> review(Kind kind, long id) {
        return entityManager.createQuery("select r from MarkReview r where r.kind = :kind and r.markId = :id",
                        MarkReview.class).setParameter("kind", kind).setParameter("id", id).getResultStream()
                .findFirst();
    }

    void add(MarkReview review) {
        entityManager.persist(review);
    }
}
