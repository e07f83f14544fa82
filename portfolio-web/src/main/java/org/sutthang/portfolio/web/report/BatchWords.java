package org.sutthang.portfolio.web.report;

import java.util.Locale;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.batch.BatchOptions;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.RuleMessages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A batch of reports in words; pages, notices and mail say the same. */
public final class BatchWords {

    private static final int QUARTER = 3;

    private final UserLanguage language;
    private final Messages messages;
    private final ThaiFormat format;

    /**
     * Words in a language.
     *
     * @param language Thai or English
     */
    public BatchWords(UserLanguage language) {
        this.language = language;
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
    }

    /**
     * What a batch is.
     *
     * @param asked what was asked
     * @return a name: of what, on when, as which files
     */
    public String name(BatchOptions asked) {
        ReportOptions each = asked.each();
        String quarter = format.quarter(each.quarter());
        String span = each.months() == QUARTER ? quarter : messages.get("batch.span." + each.months(), quarter);
        return messages.get(each.revision() == null ? "batch.name" : "batch.name.sealed",
                messages.get("batch.kind." + asked.kind()), span, asked.format().extension().toUpperCase(Locale.ROOT),
                messages.get("batch.in." + asked.language()), each.revision());
    }

    /**
     * What a batch is, by the question that was kept.
     *
     * @param question as {@link BatchOptions#text} wrote it
     * @return its name, or what it is in general where it cannot be read any more
     */
    public String name(String question) {
        return BatchOptions.of(question).map(this::name).orElseGet(() -> messages.get("batch.title"));
    }

    /**
     * Why a batch could not be made.
     *
     * @param failure why
     * @return a sentence that names the report it failed at
     */
    public String failure(JobFailure failure) {
        String sentence = new RuleMessages(language).sentence(failure.key(), failure.values().toArray());
        return failure.item() == null ? sentence
                : messages.get("batch.failed.at", failure.item().substring(failure.item().indexOf(':') + 1), sentence);
    }
}
