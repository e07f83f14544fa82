package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.audit.AuditTrail;

/**
 * When a report was last sent back, and what of it was changed since then: for the reviewer who looks at it again, and for the
 * owner who is about to hand it in unchanged. Read from the audit trail.
 */
@ApplicationScoped
public class ReturnReading {

    /** More than this is not written between a return and the next review. */
    private static final int MOST_LINES = 500;
    private static final String UPDATE = "update";
    /** What a review and a handing in write by themselves. */
    private static final Set<String> OF_COURSE = Set.of("status", "submittedOn", "submittedBy", "reviewComment", "monitorRating",
            "monitorRatingReason");
    private static final Set<String> DATES = Set.of("forecastOn", "actualOn");

    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * The last return of a report.
     *
     * @param on the day, or null where a workbook brought it
     * @param by the name of who returned it, or null where a workbook brought it
     * @param milestones of how many milestones dates or progress were changed since
     * @param results how many results were changed since
     * @param files how many files of evidence were attached or withdrawn since
     * @param words whether the words, the disbursement or the owner's rating were changed since
     */
    public record ReturnedReport(LocalDate on, String by, int milestones, int results, int files, boolean words) {

        /** @return whether anything of the report was changed since */
        public boolean changed() {
            return words || milestones + results + files > 0;
        }
    }

    /**
     * The last return of the report of a sheet.
     *
     * @param sheet the sheet as the reader reads it
     * @return the return, or nothing where it was never returned or that was so long ago that it does not matter
     */
    @Transactional
    @Requires({Permission.READ_EVERYTHING, Permission.RECORD_OWN_RESULTS})
    public Optional<ReturnedReport> of(UpdateSheet sheet) {
        if (sheet.update().reviewComment() == null) {
            return Optional.empty();
        }
        String quarter = sheet.quarter().toString();
        List<AuditChange> lines = audit.ofProject(sheet.project().code(), MOST_LINES);
        Optional<AuditChange> returned = lines.stream().filter(change -> is(change, UPDATE, quarter)
                && "returned".equals(change.line().action())).findFirst();
        // What came in by workbook as returned has no line of its own: it stands since the workbook.
        return returned.or(() -> lines.stream().filter(change -> "imported".equals(change.line().action())).findFirst())
                .map(line -> since(lines.subList(0, lines.indexOf(line)), returned.isEmpty() ? null : line.line(), sheet));
    }

    private ReturnedReport since(List<AuditChange> since, AuditLine returned, UpdateSheet sheet) {
        String quarter = sheet.quarter().toString();
        return new ReturnedReport(returned == null ? null : LocalDate.ofInstant(returned.recordedAt(), clock.getZone()),
                returned == null ? null : returned.actor(), milestones(since, sheet.window().dates().lastDay().toString()),
                subjects(since, "measurement", quarter).size(), subjects(since, "evidence", "").size(),
                since.stream().anyMatch(change -> is(change, UPDATE, quarter) && !OF_COURSE.containsAll(fields(change))));
    }

    private static int milestones(List<AuditChange> since, String lastDay) {
        Set<String> codes = subjects(since, "percent", " " + lastDay).stream()
                .map(code -> code.substring(0, code.lastIndexOf(' '))).collect(Collectors.toCollection(HashSet::new));
        since.stream().filter(change -> "milestone".equals(change.line().subjectType())
                && fields(change).stream().anyMatch(DATES::contains)).forEach(change -> codes.add(change.line().subjectCode()));
        return codes.size();
    }

    private static Set<String> subjects(List<AuditChange> since, String type, String ending) {
        return since.stream().map(AuditChange::line).filter(line -> type.equals(line.subjectType())
                && line.subjectCode().endsWith(ending)).map(line -> line.subjectCode()).collect(Collectors.toSet());
    }

    private static boolean is(AuditChange change, String type, String code) {
        return type.equals(change.line().subjectType()) && code.equals(change.line().subjectCode());
    }

    private static Set<String> fields(AuditChange change) {
        Set<String> fields = new HashSet<>(side(change.before()).keySet());
        fields.addAll(side(change.after()).keySet());
        return fields;
    }

    private static JsonObject side(String json) {
        if (json == null || !json.startsWith("{")) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
