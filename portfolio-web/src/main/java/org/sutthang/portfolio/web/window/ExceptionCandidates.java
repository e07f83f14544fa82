package org.sutthang.portfolio.web.window;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The projects of a quarter that more time can be given to: those that owe a report, found by name, code, owner or office. */
@RequestScoped
public class ExceptionCandidates {

    /** More than this many nobody reads through. */
    private static final int MOST = 50;

    @Inject
    private PortfolioReading standings;
    @Inject
    private LocaleBean locale;

    private List<Candidate> found;

    /**
     * A project to choose.
     *
     * @param code its code
     * @param title its title
     * @param organisation who delivers it
     * @param owner the name of its owner, or null
     * @param updateKey the key of the word for how far its report came
     * @param deadlineOn its present deadline
     */
    public record Candidate(String code, String title, String organisation, String owner, String updateKey,
            LocalDate deadlineOn) {
    }

    ProjectStanding project(FiscalQuarter quarter, String code) {
        return standings.portfolio(quarter).portfolio().project(code).orElseThrow(() -> new NotFound("project", code));
    }

    /** Those that match, the ones that have not reported first; read once for each request. */
    List<Candidate> of(FiscalQuarter quarter, String searched) {
        if (found == null) {
            String wanted = searched.strip().toLowerCase(Locale.ROOT);
            found = standings.portfolio(quarter).portfolio().projects().stream()
                    .filter(p -> p.update().report() != ReportState.NOT_OWED)
                    .filter(p -> wanted.isEmpty() || words(p).anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(wanted)))
                    .sorted((a, b) -> Boolean.compare(a.update().report() == ReportState.REPORTED,
                            b.update().report() == ReportState.REPORTED))
                    .limit(MOST).map(this::candidate).toList();
        }
        return found;
    }

    private static Stream<String> words(ProjectStanding p) {
        return Stream.of(p.code(), p.titleTh(), p.titleEn(), p.ownerName(), p.owner(), p.organisation().nameTh(),
                p.organisation().nameEn()).filter(w -> w != null);
    }

    private Candidate candidate(ProjectStanding p) {
        return new Candidate(p.code(), locale.pick(p.titleTh(), p.titleEn()),
                locale.pick(p.organisation().nameTh(), p.organisation().nameEn()), p.ownerName(),
                "updatestatus." + p.update().status().name(), p.update().deadlineOn());
    }
}
