package org.sutthang.portfolio.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportScope;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.text.FiscalYearText;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * The form that composes a report. It is sent by GET, so that every report has an address; what is wrong is told beside its
 * field and everything typed stays, what is right leads on to the file.
 */
@Named("reportForm")
@RequestScoped
public class ReportFormBean {

    /** Where the file is. */
    static final String FILE = "/reports/quarterly";
    private static final String ASKED = "make";
    private static final String ORGANISATION = "organisation";
    private static final String PROJECT = "project";
    private static final List<String> PASSED_ON = List.of(ReportQuestion.MONTHS, ReportQuestion.FORMAT,
            ReportQuestion.DIGITS, ReportQuestion.ANNEX, ReportQuestion.REVISION, "words");

    @Inject
    private PortfolioReading standings;
    @Inject
    private ReportOrganisations organisations;
    @Inject
    private ReportProjects projects;
    @Inject
    private SnapshotService snapshots;
    @Inject
    private QuarterPage quarters;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private Map<String, String> values = Map.of();
    private List<Choice> delivering = List.of();
    private ReportProjects.Offer offer = ReportProjects.Offer.NOTHING_YET;

    /**
     * Something to choose.
     *
     * @param value as the address writes it
     * @param label as the reader reads it
     * @param selected whether it is chosen
     */
    public record Choice(String value, String label, boolean selected) {
    }

    /**
     * Reads what was asked, and leads on to the file where nothing is wrong with it.
     *
     * @throws IOException when the answer cannot be sent
     */
    public void load() throws IOException {
        values = typed();
        Optional<FiscalQuarter> quarter = FiscalYearText.quarter(values.get("year"), values.get("q"));
        if (request.getParameter(ASKED) != null) {
            check(quarter);
            if (problems.isEmpty()) {
                Faces.redirect(address(quarter.orElseThrow()));
                return;
            }
        }
        delivering = organisations.choices(quarter.orElseGet(standings::current), values.get(ORGANISATION)).stream()
                .map(c -> choice(ORGANISATION, c.value(), c.label())).toList();
        offer = ReportProjects.Offer.of(projects.readable(quarter.orElseGet(standings::current)), values.get(PROJECT));
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        FiscalQuarter shown = QuarterChoice.read(request.getParameter("quarter")).orElseGet(standings::current);
        typed.put("year", parameter("year", FiscalYearText.written(shown.fiscalYear(), locale.getLanguage())));
        typed.put("q", parameter("q", String.valueOf(shown.quarter())));
        // A link names the scope as programs do; the form names its kind and its code in fields of their own.
        String scope = parameter(ReportQuestion.SCOPE, ReportScope.PORTFOLIO.parameter());
        int colon = scope.indexOf(':');
        String kind = colon < 0 ? scope : scope.substring(0, colon);
        String code = colon < 0 ? null : scope.substring(colon + 1);
        typed.put(ReportQuestion.SCOPE, kind);
        typed.put(ORGANISATION, ORGANISATION.equals(kind) && code != null ? code : parameter(ORGANISATION, ""));
        typed.put(PROJECT, PROJECT.equals(kind) && code != null ? code : parameter(PROJECT, ""));
        typed.put(ReportQuestion.MONTHS, parameter(ReportQuestion.MONTHS, "3"));
        typed.put("words", parameter("words", locale.getCode()));
        typed.put(ReportQuestion.FORMAT, parameter(ReportQuestion.FORMAT, ReportFormat.PDF.extension()));
        typed.put(ReportQuestion.DIGITS, parameter(ReportQuestion.DIGITS, "thai"));
        typed.put(ReportQuestion.ANNEX, parameter(ReportQuestion.ANNEX, "true"));
        typed.put(ReportQuestion.REVISION, parameter(ReportQuestion.REVISION, ""));
        return typed;
    }

    private String parameter(String name, String usual) {
        String text = Texts.orNull(request.getParameter(name));
        return text == null ? usual : text;
    }

    private void check(Optional<FiscalQuarter> quarter) {
        if (quarter.isEmpty()) {
            problem("year", "reportForm.year.wrong", values.get("year"));
        } else if (quarters.noData(quarter.get()) != null) {
            problems.put("year", quarters.noData(quarter.get()));
        }
        ReportQuestion question = ReportQuestion.of(quarter.orElseGet(standings::current), locale.getLocale(),
                name -> ReportQuestion.SCOPE.equals(name) ? scope() : values.get(name));
        // Whether months end with a quarter cannot be said of a quarter that nobody can read.
        question.problems().entrySet().stream().filter(p -> quarter.isPresent() || !p.getKey().equals(ReportQuestion.MONTHS))
                .forEach(p -> refused(p.getKey(), p.getValue()));
        if (problems.isEmpty()) {
            checkScope(question.options());
            checkRevision(question.options());
        }
    }

    /** A scope without its code is told beside the field of the code. */
    private String scope() {
        String kind = values.get(ReportQuestion.SCOPE);
        String code = values.getOrDefault(kind, "");
        if (code.isEmpty() && (ORGANISATION.equals(kind) || PROJECT.equals(kind))) {
            problem(kind, "reportForm." + kind + ".missing");
            return ReportScope.PORTFOLIO.parameter();
        }
        return code.isEmpty() || kind.equals(ReportScope.PORTFOLIO.parameter()) ? kind : kind + ":" + code;
    }

    private void refused(String field, RuleViolation rule) {
        Object[] arguments = rule.getArguments().toArray();
        if (rule.getKey().startsWith("api.")) {
            arguments[0] = locale.messages().get("reportForm." + field);
        }
        problems.putIfAbsent(field, locale.ruleMessages().sentence(rule.getKey(), arguments));
    }

    private void problem(String field, String key, Object... arguments) {
        problems.putIfAbsent(field, locale.messages().get(key, arguments));
    }

    private void checkScope(ReportOptions options) {
        if (options.scope() instanceof ReportScope.Organisation part && !organisations.isReachable(part.code())) {
            problem(ORGANISATION, "reportForm.organisation.unknown", part.code());
        }
        if (options.scope() instanceof ReportScope.Project one && !projects.isReadable(one.code())) {
            checkName(one.code(), options.quarter());
        }
    }

    /** Whoever types a part of a name means the project that has it; where several have it, they are offered. */
    private void checkName(String name, FiscalQuarter quarter) {
        List<ReportOrganisations.Named> fitting = ReportProjects.Offer.fitting(projects.readable(quarter), name);
        if (fitting.size() == 1) {
            values.put(PROJECT, fitting.getFirst().value());
        } else {
            problem(PROJECT, fitting.isEmpty() ? "reportForm.project.unknown" : "reportForm.project.several", name,
                    fitting.size());
        }
    }

    private void checkRevision(ReportOptions options) {
        if (options.revision() != null && snapshots.revisions().stream().noneMatch(s -> s.quarter().equals(options.quarter())
                && s.revision() == options.revision())) {
            problem(ReportQuestion.REVISION, "reportForm.revision.unknown", options.revision());
        }
    }

    private String address(FiscalQuarter quarter) {
        StringBuilder address = new StringBuilder(request.getContextPath() + FILE + "?quarter="
                + QuarterChoice.written(quarter) + "&scope=" + encoded(scope()));
        PASSED_ON.stream().filter(name -> !values.get(name).isEmpty())
                .forEach(name -> address.append('&').append(name).append('=').append(encoded(values.get(name))));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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

    /**
     * What is wrong with a field.
     *
     * @param field its name
     * @return the sentence, or null
     */
    public String problem(String field) {
        return problems.get(field);
    }

    /** @return whether anything is wrong */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, value.equalsIgnoreCase(values.get(field)));
    }

    private Choice worded(String field, String value) {
        return choice(field, value, locale.messages().get("reportForm." + field + "." + value));
    }

    /** @return the quarters of a year */
    public List<Choice> getQuarters() {
        return Stream.of("1", "2", "3", "4").map(q -> choice("q", q, q)).toList();
    }

    /** @return whose projects a report can be about */
    public List<Choice> getScopes() {
        return Stream.of(ReportScope.PORTFOLIO.parameter(), ORGANISATION, PROJECT)
                .map(kind -> worded(ReportQuestion.SCOPE, kind)).toList();
    }

    /** @return the organisations within reach that deliver a project of the quarter, and those above them */
    public List<Choice> getOrganisations() {
        return delivering;
    }

    /** @return the projects of the quarter that the reader can have a sheet of; of very many, those that fit what was typed */
    public List<Choice> getProjects() {
        return offer.found().stream().map(p -> choice(PROJECT, p.value(), p.label())).toList();
    }

    /**
     * A project that fits what was typed.
     *
     * @param code its code
     * @param title its title
     * @param link the form with this project in its place
     */
    public record Fitting(String code, String title, String link) {
    }

    /** @return the projects that fit what was typed, to choose from where it fits several; else none */
    public List<Fitting> getFitting() {
        return problems.containsKey(PROJECT) && !offer.all() ? offer.found().stream()
                .map(p -> new Fitting(p.value(), p.label(), formWith(p.value()))).toList() : List.of();
    }

    private String formWith(String project) {
        PageAddress form = new PageAddress("/reports").with(PROJECT, project);
        for (Map.Entry<String, String> value : values.entrySet()) {
            form = value.getKey().equals(PROJECT) ? form : form.with(value.getKey(), value.getValue());
        }
        return form + "#make";
    }

    /** @return how a project is named here */
    public String getProjectHint() {
        return locale.messages().get(offer.all() ? "reportForm.project.hint" : "reportForm.project.hint.many");
    }

    /** @return that more projects fit than are offered, or null where all that fit are */
    public String getProjectRest() {
        return offer.found().size() == offer.total() ? null
                : locale.messages().get("reportForm.project.rest", offer.found().size(), offer.total());
    }

    /** @return how many months a report can be about */
    public List<Choice> getMonths() {
        return ReportOptions.MONTHS.stream().map(months -> worded(ReportQuestion.MONTHS, String.valueOf(months))).toList();
    }

    /** @return the languages */
    public List<Choice> getLanguages() {
        return Arrays.stream(UserLanguage.values()).map(language -> worded("words", language.code())).toList();
    }

    /** @return every kind of file there is */
    public List<Choice> getFormats() {
        return Arrays.stream(ReportFormat.values()).map(format -> choice(ReportQuestion.FORMAT, format.extension(),
                format.extension().toUpperCase(Locale.ROOT))).toList();
    }

    /** @return the digits of Thai figures */
    public List<Choice> getDigits() {
        return Stream.of(Digits.THAI, Digits.ARABIC).map(d -> worded(ReportQuestion.DIGITS,
                d.name().toLowerCase(Locale.ROOT))).toList();
    }

    /** @return with the annex or without */
    public List<Choice> getAnnexes() {
        return Stream.of("true", "false").map(wanted -> worded(ReportQuestion.ANNEX, wanted)).toList();
    }
}
