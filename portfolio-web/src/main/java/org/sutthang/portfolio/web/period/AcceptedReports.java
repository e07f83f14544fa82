package org.sutthang.portfolio.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.AcceptanceService;
import org.sutthang.portfolio.period.AcceptanceService.AcceptedReport;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.Seen;

/**
 * The reports that were just accepted, as the address names them, with the way to take that back. What is not accepted any more
 * when the page is opened again is not offered.
 */
@Named("accepted")
@RequestScoped
public class AcceptedReports {

    /** The parameter that names the projects whose reports were just accepted, with commas between. */
    public static final String PARAMETER = "taken";

    private static final String LINES = "acceptedReport";
    private static final int MOST = 200;

    @Inject
    private AcceptanceService service;
    @Inject
    private PeriodQuarter address;
    @Inject
    private ReportingBean page;
    @Inject
    private PageMessages messages;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private List<AcceptedReport> reports = List.of();

    /** Reads which of those that the address names stand accepted. */
    @PostConstruct
    void read() {
        String named = request.getParameter(PARAMETER);
        Set<String> codes = named == null ? Set.of() : Stream.of(named.split(",")).map(String::strip)
                .filter(code -> !code.isEmpty()).limit(MOST).collect(Collectors.toSet());
        reports = codes.isEmpty() ? List.of() : service.accepted(address.read(), codes);
    }

    /**
     * Takes the acceptances back that the page showed. Each is a change of its own.
     *
     * @return the list of reports to review where all were taken back, otherwise null to say which were not
     */
    public String takeBack() {
        boolean all = true;
        for (Seen seen : Seen.read(request.getParameterValues(LINES))) {
            try {
                service.takeBack(seen.code(), address.read(), seen.version());
            } catch (RuleViolation refused) {
                messages.error(refused);
                all = false;
            }
        }
        if (!all) {
            read();
            page.load();
        }
        return all ? new PageAddress(ReportingBean.PATH).with("faces-redirect", "true")
                .with(PeriodQuarter.PARAMETER, QuarterChoice.written(address.read())).with("list", "review")
                .with("done", "acceptanceTakenBack").toString() : null;
    }

    /** @return what the page sends back for each report */
    public List<Seen> getLines() {
        return reports.stream().map(report -> new Seen(report.code(), report.version())).toList();
    }

    /** @return what was accepted, in words, or null where nothing of it stands */
    public String getSentence() {
        return switch (reports.size()) {
            case 0 -> null;
            case 1 -> format.text("reporting.accepted.one", locale.pick(reports.getFirst().titleTh(), reports.getFirst().titleEn()));
            default -> format.text("reporting.accepted.several", format.number(reports.size()));
        };
    }
}
