package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * The running texts of the report on the whole portfolio of a quarter, which a monitor edits before the quarter is closed.
 * Whoever is bound to an organisation does not: the report is of all.
 */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class NarrativeService {

    private static final String SUBJECT = "narrative";

    @Inject
    private NarrativeReading reading;
    @Inject
    private NarrativeDrafts drafts;
    @Inject
    private PortfolioStandings standings;
    @Inject
    private Sealer sealer;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * The texts of a quarter's report.
     *
     * @param quarter a quarter that has begun
     * @return what the figures make and what was written; of a closed quarter, what was sealed
     * @throws NotFound when the quarter has not begun
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public NarrativeSheet sheet(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        refuseToCome(quarter);
        return reading.sheet(quarter);
    }

    private void refuseToCome(FiscalQuarter quarter) {
        if (quarter.compareTo(standings.running()) > 0) {
            throw new NotFound("period", quarter);
        }
    }

    /**
     * What was written, without composing anything where nothing was.
     *
     * @param quarter a quarter that is not closed
     * @return the sections in which something was written, in the order of the report
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public List<NarrativeLine> edited(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        return reading.edited(quarter);
    }

    /**
     * What was written for figures that have changed since.
     *
     * @param quarter the quarter
     * @return the sections to look at before the quarter can be closed
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public List<NarrativeLine> outdated(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        return reading.outdated(quarter);
    }

    /**
     * Writes a text in place of the composed one, or leaves that one in its place.
     *
     * @param input what was written
     * @throws NotFound when the quarter has not begun, or its report has no such section
     * @throws Conflict when the quarter is closed
     * @throws StaleEdit when somebody else has written meanwhile, or the figures make another text than the one looked at
     * @throws RuleViolation when a text is too long
     */
    @Transactional
    public void save(NarrativeInput input) {
        currentUser.requireUnbound();
        refuseToCome(input.quarter());
        // Nobody seals between reading and writing.
        sealer.lockChain();
        NarrativeSheet sheet = reading.sheet(input.quarter());
        if (sheet.sealing() != null) {
            throw new Conflict("narrative.closed", input.quarter());
        }
        NarrativeLine line = sheet.line(input.section())
                .orElseThrow(() -> new NotFound("section", input.section()));
        SectionText written = NarrativeRules.written(line.composed(), input.th(), input.en());
        StaleEdit.check(SUBJECT, input.quarter(), input.version(), line.version());
        if (!line.composed().print().equals(input.seen())) {
            throw StaleEdit.of("narrativeFigures", input.quarter());
        }
        NarrativeDraft draft = drafts.find(input.quarter(), input.section()).orElseGet(() -> added(input));
        draft.write(written, line.composed(), currentUser.get().userName(), clock.instant());
        if (!written.equals(line.text())) {
            audit.changed(SUBJECT, input.quarter() + " " + input.section(), null, line.text(), written);
        } else if (line.outdated()) {
            audit.record(new AuditRecord("confirmed", SUBJECT, input.quarter() + " " + input.section(), null, null, null));
        }
    }

    private NarrativeDraft added(NarrativeInput input) {
        NarrativeDraft draft = new NarrativeDraft(input.quarter(), input.section());
        drafts.add(draft);
        return draft;
    }
}
