package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;

/** Gives out the sealed documents, byte for byte. */
@ApplicationScoped
@Requires(Permission.READ_EVERYTHING)
public class SnapshotService {

    @Inject
    private Periods periods;
    @Inject
    private Snapshots snapshots;

    /**
     * The document of a closed quarter.
     *
     * @param quarter the quarter
     * @return its latest revision
     * @throws NotFound when the quarter is not closed
     */
    @Transactional
    public SealedDocument document(FiscalQuarter quarter) {
        return periods.book().revision(quarter).flatMap(revision -> snapshots.find(quarter, revision))
                .orElseThrow(() -> new NotFound("snapshot", quarter));
    }

    /** @return the latest revision of every closed quarter, without reading the documents */
    @Transactional
    @Requires(Permission.READ_REPORTS)
    public List<SealedQuarter> latest() {
        return snapshots.latest();
    }
}
