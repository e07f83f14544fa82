package org.sutthang.portfolio.web.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.ChainFinding;
import org.sutthang.portfolio.period.ChainReport;
import org.sutthang.portfolio.period.ChainService;
import org.sutthang.portfolio.web.faces.PeopleNames;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page that verifies the whole chain of seals and says exactly what does not match. */
@Named("seals")
@RequestScoped
public class SealsBean {

    private static final int SHORT_SEAL = 12;

    @Inject
    private ChainService chain;
    @Inject
    private PeopleNames names;
    @Inject
    private ReaderFormat format;

    private ChainReport report;
    private List<Line> lines = List.of();
    private List<Finding> findings = List.of();

    /**
     * A link of the chain.
     *
     * @param position its place in the chain
     * @param quarter its quarter in words
     * @param parameter the quarter as addresses write it
     * @param revision its revision
     * @param seal the first digits of its seal
     * @param fullSeal its seal
     * @param sealed who sealed it and when
     * @param intact whether everything matches
     */
    public record Line(long position, String quarter, String parameter, int revision, String seal, String fullSeal,
            String sealed, boolean intact) {
    }

    /**
     * Something that does not match.
     *
     * @param where period, revision and place in the chain
     * @param key the key of the sentence that says what it is
     * @param expected what should be there, or null
     * @param found what is there, or null
     */
    public record Finding(String where, String key, String expected, String found) {
    }

    @PostConstruct
    void load() {
        report = chain.verify();
        names.read(report.links().stream().map(ChainReport.Link::sealedBy).toList());
        lines = report.links().stream().map(this::line).toList();
        findings = report.findings().stream().map(this::finding).toList();
    }

    private Line line(ChainReport.Link link) {
        return new Line(link.position(), quarter(link.fiscalYear(), link.quarter()),
                link.fiscalYear() + "-" + link.quarter(), link.revision(),
                link.seal().substring(0, Math.min(SHORT_SEAL, link.seal().length())), link.seal(),
                names.of(link.sealedBy()) + " · " + format.dateTime(link.sealedAt()), link.intact());
    }

    private Finding finding(ChainFinding f) {
        String where = quarter(f.fiscalYear(), f.quarter());
        if (f.revision() > 0) {
            where = format.text("seals.where", where, f.revision(), f.position());
        }
        return new Finding(where, "seals.finding." + f.kind(), f.expected(), f.found());
    }

    /** A row may name a quarter that there is not; then it is said as it stands. */
    private String quarter(int fiscalYear, int quarter) {
        return QuarterChoice.read(fiscalYear + "-" + quarter).isEmpty() ? fiscalYear + "/" + quarter
                : format.quarter(new FiscalQuarter(fiscalYear, quarter));
    }

    /** @return the sentence with the news */
    public String getLead() {
        if (lines.isEmpty() && findings.isEmpty()) {
            return format.text("seals.lead.none");
        }
        return report.intact() ? format.text("seals.lead.intact", lines.size())
                : format.text("seals.lead.broken", findings.size());
    }

    /** @return whether everything matches */
    public boolean isIntact() {
        return report.intact();
    }

    /** @return when it was verified */
    public String getVerifiedAt() {
        return format.dateTime(report.verifiedAt());
    }

    /** @return the links, in the order of the chain */
    public List<Line> getLines() {
        return lines;
    }

    /** @return what does not match */
    public List<Finding> getFindings() {
        return findings;
    }
}
