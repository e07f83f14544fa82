package org.sutthang.portfolio.report.batch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportScope;
import org.sutthang.portfolio.report.wording.Digits;

/**
 * What is asked of a batch.
 *
 * @param kind what it has one report of
 * @param each what is asked of each of them; its scope is that of the batch
 * @param format the kind of file that each of them is
 */
public record BatchOptions(BatchKind kind, ReportOptions each, ReportFormat format) {

    private static final int QUARTER = 3;
    private static final String ENGLISH = "en";

    /** Whose projects it is about, its kind says. */
    public BatchOptions {
        each = each.withScope(ReportScope.PORTFOLIO);
    }

    /** @return the same question as text, equal for equal questions */
    public String text() {
        FiscalQuarter quarter = each.quarter();
        return "kind=%s&year=%d&quarter=%d&months=%d&revision=%s&language=%s&digits=%s&annex=%s&format=%s".formatted(
                kind.parameter(), quarter.fiscalYear(), quarter.quarter(), each.months(),
                each.revision() == null ? "" : each.revision(), language(), each.digits().name(), each.annex(),
                format.extension());
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @param text the question as text
     * @return the question; nothing where this version of the product cannot ask it
     */
    public static Optional<BatchOptions> of(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, Math.max(0, equals)), pair.substring(equals + 1));
        }
        try {
            FiscalQuarter quarter = new FiscalQuarter(Integer.parseInt(values.get("year")),
                    Integer.parseInt(values.get("quarter")));
            String revision = values.getOrDefault("revision", "");
            ReportOptions each = new ReportOptions(quarter, Integer.parseInt(values.get("months")),
                    revision.isEmpty() ? null : Integer.valueOf(revision), ReportScope.PORTFOLIO,
                    Locale.of(values.getOrDefault("language", "")), Digits.valueOf(values.get("digits")),
                    Boolean.parseBoolean(values.get("annex")));
            return BatchKind.of(values.get("kind")).flatMap(kind -> ReportFormat.of(values.get("format"))
                    .map(format -> new BatchOptions(kind, each, format)));
        } catch (IllegalArgumentException | NullPointerException | RuleViolation e) {
            return Optional.empty();
        }
    }

    /** @return th or en */
    public String language() {
        return ENGLISH.equals(each.language().getLanguage()) ? ENGLISH : "th";
    }

    BatchOptions withRevision(Integer revision) {
        return new BatchOptions(kind, each.withRevision(revision), format);
    }

    /** @return such as sutthang-2567-q2-projects-r1-th-pdf.zip */
    String fileName() {
        return "sutthang-%d-%s-%s%s-%s-%s.zip".formatted(each.quarter().fiscalYear(),
                each.months() == QUARTER ? "q" + each.quarter().quarter() : each.months() + "m", kind.parameter(),
                each.revision() == null ? "" : "-r" + each.revision(), language(), format.extension());
    }
}
