package org.sutthang.portfolio.web.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportScope;
import org.sutthang.portfolio.report.wording.Digits;

/**
 * A report as an address asks for it: what is left out is as people want it mostly, and what cannot be read is told by the
 * parameter it stands in. Pages, their files and programs ask alike.
 */
public final class ReportQuestion {

    /** How many months. */
    public static final String MONTHS = "months";
    /** Which revision. */
    public static final String REVISION = "revision";
    /** Whose projects. */
    public static final String SCOPE = "scope";
    /** Which kind of file. */
    public static final String FORMAT = "format";
    /** Which digits. */
    public static final String DIGITS = "digits";
    /** Whether with the annex. */
    public static final String ANNEX = "annex";

    private static final int QUARTER = 3;
    private static final String WHOLE_NUMBER = "[1-9][0-9]{0,5}";

    private final UnaryOperator<String> parameters;
    private final Map<String, RuleViolation> problems = new LinkedHashMap<>();
    private final ReportFormat format;
    private ReportOptions options;

    private ReportQuestion(FiscalQuarter quarter, Locale language, UnaryOperator<String> parameters) {
        this.parameters = parameters;
        ReportScope scope = ReportScope.of(typed(SCOPE)).orElseGet(() -> wrong(SCOPE, "scope", ReportScope.PORTFOLIO));
        Integer months = months();
        Integer revision = number(REVISION, "revision");
        String kind = typed(FORMAT);
        format = kind == null ? ReportFormat.PDF
                : ReportFormat.of(kind).orElseGet(() -> wrong(FORMAT, "format", ReportFormat.PDF));
        Digits digits = digits();
        boolean annex = annex();
        options = new ReportOptions(quarter, QUARTER, revision, scope, language, digits, annex);
        try {
            options = options.withMonths(months == null ? QUARTER : months);
        } catch (RuleViolation refused) {
            problems.putIfAbsent(MONTHS, refused);
        }
    }

    /**
     * Reads an address.
     *
     * @param quarter the quarter it names
     * @param language the language it names
     * @param parameters gives the value of a parameter, null where it is left out
     * @return the question
     */
    public static ReportQuestion of(FiscalQuarter quarter, Locale language, UnaryOperator<String> parameters) {
        return new ReportQuestion(quarter, language, parameters);
    }

    private String typed(String name) {
        return Texts.orNull(parameters.apply(name));
    }

    private <T> T wrong(String name, String key, T instead) {
        problems.put(name, new RuleViolation("api." + key, name, typed(name)));
        return instead;
    }

    private Integer number(String name, String key) {
        String text = typed(name);
        if (text == null) {
            return null;
        }
        return text.matches(WHOLE_NUMBER) ? Integer.valueOf(text) : wrong(name, key, null);
    }

    private Integer months() {
        Integer months = number(MONTHS, "months");
        return months == null || ReportOptions.MONTHS.contains(months) ? months : wrong(MONTHS, "months", null);
    }

    private Digits digits() {
        String text = typed(DIGITS);
        if (text == null || "thai".equalsIgnoreCase(text)) {
            return Digits.THAI;
        }
        return "arabic".equalsIgnoreCase(text) ? Digits.ARABIC : wrong(DIGITS, "digits", Digits.THAI);
    }

    private boolean annex() {
        String text = typed(ANNEX);
        if (text == null || "true".equalsIgnoreCase(text)) {
            return true;
        }
        return !"false".equalsIgnoreCase(text) && wrong(ANNEX, "annex", true);
    }

    /** @return what is asked for; with the usual in the place of what could not be read */
    public ReportOptions options() {
        return options;
    }

    /** @return the kind of file */
    public ReportFormat format() {
        return format;
    }

    /** @return what is wrong, by the parameter it stands in; empty where everything could be read */
    public Map<String, RuleViolation> problems() {
        return problems;
    }
}
