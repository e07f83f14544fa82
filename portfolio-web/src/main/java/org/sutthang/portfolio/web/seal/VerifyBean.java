package org.sutthang.portfolio.web.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.period.GenuineReport;
import org.sutthang.portfolio.period.ReportVerification;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/**
 * The page on which anybody who holds a report learns whether it is genuine, without signing in. It shows what is printed
 * on the report, when it was sealed and whether a later revision exists, and nothing of the portfolio.
 */
@Named("verify")
@RequestScoped
public class VerifyBean {

    private static final int LONGEST_REVISION = 4;
    private static final int LONGEST_SEAL = 80;
    private static final int LAST_COMMON_ERA_YEAR = 2400;

    @Inject
    private ReportVerification verification;
    @Inject
    private HttpServletRequest request;

    private String quarter;
    private String revision;
    private String seal;
    private GenuineReport report;

    @PostConstruct
    void load() {
        quarter = shortened(request.getParameter("q"));
        if (quarter.isEmpty()) {
            quarter = typedQuarter(shortened(request.getParameter("year")), shortened(request.getParameter("quarter")));
        }
        revision = shortened(request.getParameter("r"));
        seal = shortened(request.getParameter("s"));
        boolean readable = revision.matches("[0-9]{1," + LONGEST_REVISION + "}");
        report = !readable ? null : QuarterChoice.read(quarter)
                .flatMap(q -> verification.verify(q, Integer.parseInt(revision), seal)).orElse(null);
    }

    /** The quarter as the form sends it; a report in English names the year of the Common Era. */
    private static String typedQuarter(String year, String ofYear) {
        if (year.isEmpty()) {
            return "";
        }
        boolean commonEra = year.matches("[0-9]{4}") && Integer.parseInt(year) < LAST_COMMON_ERA_YEAR;
        return (commonEra ? String.valueOf(Integer.parseInt(year) + FiscalCalendar.BUDDHIST_ERA) : year) + "-" + ofYear;
    }

    private static String shortened(String typed) {
        String text = typed == null ? "" : typed.strip();
        return withPlainDigits(text.length() > LONGEST_SEAL ? text.substring(0, LONGEST_SEAL) : text);
    }

    /** Reports in Thai have Thai digits, and so may what is typed from them. */
    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10)
                : (char) c));
        return plain.toString();
    }

    /** @return whether a report was asked about at all */
    public boolean isAsked() {
        return !quarter.isEmpty() || !revision.isEmpty() || !seal.isEmpty();
    }

    /** @return what is known of the report, or null when there is no such one */
    public GenuineReport getReport() {
        return report;
    }

    /** @return the fiscal year that was asked about, or what was typed */
    public String getYear() {
        return quarter.contains("-") ? quarter.substring(0, quarter.indexOf('-')) : "";
    }

    /** @return the quarter of that year */
    public String getQuarter() {
        return quarter.contains("-") ? quarter.substring(quarter.indexOf('-') + 1) : "";
    }

    /** @return the revision that was asked about */
    public String getRevision() {
        return revision;
    }

    /** @return the seal that was asked about */
    public String getSeal() {
        return seal;
    }
}
