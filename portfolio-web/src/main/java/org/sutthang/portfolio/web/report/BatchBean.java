package org.sutthang.portfolio.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.batch.BatchKind;
import org.sutthang.portfolio.report.batch.BatchOptions;
import org.sutthang.portfolio.report.batch.BatchService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.report.ReportFormBean.Choice;
import org.sutthang.portfolio.web.text.FiscalYearText;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * The section of the page of reports where many are asked for at once, with the reader's own batches. Its fields have names of
 * their own, because the form of a single report stands on the same page.
 */
@Named("batch")
@RequestScoped
public class BatchBean {

    private static final String KIND = "batchKind";
    private static final String YEAR = "batchYear";
    private static final String QUARTER = "batchQ";
    private static final String WORDS = "batchWords";
    private static final String REVISION = field(ReportQuestion.REVISION);
    private static final String PREFIX = "batch.";

    @Inject
    private BatchService batches;
    @Inject
    private BatchTimer timer;
    @Inject
    private QuarterPage quarters;
    @Inject
    private SnapshotService snapshots;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private Map<String, String> values = Map.of();
    private List<BatchLine> lines = List.of();
    private String revised = "";

    /** Reads what stands in the form, and the reader's batches. */
    public void load() {
        values = typed();
        BatchWords words = new BatchWords(locale.getLanguage());
        revised = snapshots.revisions().stream().filter(s -> s.revision() > 1).map(s -> QuarterChoice.written(s.quarter()))
                .distinct().collect(Collectors.joining(" "));
        lines = batches.mine().stream().map(batch -> BatchLine.of(batch, words, locale.messages(), format)).toList();
    }

    /** Reads the batches for the list alone, which is a part of the page of reports: who opens it as a page is led there. */
    public void loadAlone() {
        if ("document".equals(request.getHeader("Sec-Fetch-Dest"))) {
            Faces.redirect(request.getContextPath() + "/reports#batches");
            return;
        }
        load();
    }

    private Map<String, String> typed() {
        FiscalQuarter shown = quarters.read(null);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(KIND, parameter(KIND, BatchKind.PROJECTS.parameter()));
        typed.put(YEAR, parameter(YEAR, FiscalYearText.written(shown.fiscalYear(), locale.getLanguage())));
        typed.put(QUARTER, parameter(QUARTER, String.valueOf(shown.quarter())));
        typed.put(field(ReportQuestion.MONTHS), parameter(field(ReportQuestion.MONTHS), "3"));
        typed.put(field(ReportQuestion.FORMAT), parameter(field(ReportQuestion.FORMAT), ReportFormat.PDF.extension()));
        typed.put(WORDS, parameter(WORDS, locale.getCode()));
        typed.put(field(ReportQuestion.DIGITS), parameter(field(ReportQuestion.DIGITS), "thai"));
        typed.put(field(ReportQuestion.ANNEX), parameter(field(ReportQuestion.ANNEX), "true"));
        typed.put(REVISION, parameter(REVISION, ""));
        return typed;
    }

    private String parameter(String name, String usual) {
        String text = Texts.orNull(request.getParameter(name));
        return text == null ? usual : text;
    }

    private static String field(String parameter) {
        return "batch" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
    }

    /**
     * Does what the pressed button says, and shows the list once it is done. Batches are named by their codes and not by their
     * places: the list changes by itself.
     *
     * @throws IOException when the answer cannot be sent
     */
    public void act() throws IOException {
        try {
            String done = done();
            if (done != null) {
                Faces.redirect(request.getContextPath() + "/reports?done=" + done + "#batches");
            }
        } catch (RuntimeException e) {
            problems.put("", locale.ruleMessages().sentence(rule(e)));
        }
    }

    private String done() {
        String cancelled = request.getParameter("cancel");
        String again = request.getParameter("again");
        if (cancelled != null) {
            batches.cancel(cancelled);
            return "batchCancelled";
        }
        if (again != null) {
            batches.again(again);
        } else if (request.getParameter("ask") == null || !ask()) {
            return null;
        }
        timer.wake();
        return "batchAsked";
    }

    /** A transaction wraps what was thrown in it. */
    private static RuleViolation rule(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation broken) {
                return broken;
            }
        }
        throw thrown;
    }

    /** Asks for what the form says; false where something in it is wrong. */
    private boolean ask() {
        values = typed();
        Optional<FiscalQuarter> quarter = FiscalYearText.quarter(values.get(YEAR), values.get(QUARTER));
        if (quarter.isEmpty()) {
            problems.put(YEAR, locale.messages().get("reportForm.year.wrong", values.get(YEAR)));
        } else if (quarters.noData(quarter.get()) != null) {
            problems.put(YEAR, quarters.noData(quarter.get()));
        }
        Locale language = UserLanguage.of(values.get(WORDS)).orElse(locale.getLanguage()).locale();
        ReportQuestion question = ReportQuestion.of(quarter.orElseGet(() -> quarters.read(null)), language,
                name -> values.get(field(name)));
        question.problems().forEach((name, broken) -> problems.put(field(name), sentence(name, broken)));
        checkRevision(question.options());
        Optional<BatchKind> kind = BatchKind.of(values.get(KIND));
        if (!problems.isEmpty() || kind.isEmpty()) {
            return false;
        }
        batches.ask(new BatchOptions(kind.get(), question.options(), question.format()));
        return true;
    }

    private void checkRevision(ReportOptions options) {
        if (options.revision() != null && snapshots.revisions().stream().noneMatch(s -> s.quarter().equals(options.quarter())
                && s.revision() == options.revision())) {
            problems.put(REVISION, locale.messages().get("reportForm.revision.unknown", options.revision()));
        }
    }

    private String sentence(String name, RuleViolation broken) {
        Object[] arguments = broken.getArguments().toArray();
        if (broken.getKey().startsWith("api.")) {
            arguments[0] = locale.messages().get("reportForm." + name);
        }
        return locale.ruleMessages().sentence(broken.getKey(), arguments);
    }

    /**
     * What is wrong with a field.
     *
     * @param field its name, empty for the whole
     * @return the sentence, or null
     */
    public String problem(String field) {
        return problems.get(field);
    }

    /**
     * What stands in a field.
     *
     * @param field its name
     * @return what was typed, or what is usual
     */
    public String value(String field) {
        return values.get(field);
    }

    /** @return the reader's batches, the one asked for last first */
    public List<BatchLine> getLines() {
        return lines;
    }

    /** @return the quarters that were restated and so have more than one revision to choose from, as addresses write them, with a space between */
    public String getRevised() {
        return revised;
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, value.equalsIgnoreCase(values.get(field)));
    }

    /** @return what a batch can have one report of */
    public List<Choice> getKinds() {
        return Arrays.stream(BatchKind.values()).map(kind -> choice(KIND, kind.parameter(),
                locale.messages().get(PREFIX + "kind." + kind))).toList();
    }

    /** @return the quarters of a year */
    public List<Choice> getQuarters() {
        return Stream.of("1", "2", "3", "4").map(q -> choice(QUARTER, q, q)).toList();
    }

    /** @return how many months a report can be about */
    public List<Choice> getMonths() {
        return ReportOptions.MONTHS.stream().map(months -> choice(field(ReportQuestion.MONTHS), String.valueOf(months),
                locale.messages().get("reportForm.months." + months))).toList();
    }

    /** @return the languages */
    public List<Choice> getLanguages() {
        return Arrays.stream(UserLanguage.values()).map(language -> choice(WORDS, language.code(),
                locale.messages().get("reportForm.words." + language.code()))).toList();
    }

    /** @return the digits of Thai reports */
    public List<Choice> getDigits() {
        return worded(ReportQuestion.DIGITS, "thai", "arabic");
    }

    /** @return with the annex of all projects or without */
    public List<Choice> getAnnexes() {
        return worded(ReportQuestion.ANNEX, "true", "false");
    }

    private List<Choice> worded(String parameter, String... options) {
        return Arrays.stream(options).map(option -> choice(field(parameter), option,
                locale.messages().get("reportForm." + parameter + "." + option))).toList();
    }

    /** @return every kind of file there is */
    public List<Choice> getFormats() {
        return Arrays.stream(ReportFormat.values()).map(kind -> choice(field(ReportQuestion.FORMAT), kind.extension(),
                kind.extension().toUpperCase(Locale.ROOT))).toList();
    }
}
