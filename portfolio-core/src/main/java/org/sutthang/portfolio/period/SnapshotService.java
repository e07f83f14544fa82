package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
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
    @Inject
    private CurrentUser currentUser;

    /**
     * The document of a closed quarter.
     *
     * @param quarter the quarter
     * @return its latest revision
     * @throws NotFound when the quarter is not closed
     * @throws AccessDenied when the reader is bound to an organisation: a part of the document would not have its seal
     */
    @Transactional
    public SealedDocument document(FiscalQuarter quarter) {
        if (currentUser.boundTo().isPresent()) {
            throw new AccessDenied("snapshot");
        }
        return periods.book().revision(quarter).flatMap(revision -> snapshots.find(quarter, revision))
                .orElseThrow(() -> new NotFound("snapshot", quarter));
    }

    /** @return every revision of every closed quarter, each quarter's latest first, without reading the documents */
    @Transactional
    @Requires(Permission.READ_REPORTS)
    public List<SealedQuarter> revisions() {
        return snapshots.revisions();
    }
}
