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
        refuseBound();
        return periods.book().revision(quarter).flatMap(revision -> snapshots.find(quarter, revision))
                .orElseThrow(() -> new NotFound("snapshot", quarter));
    }

    /**
     * One revision of a closed quarter, the latest or an earlier one.
     *
     * @param quarter the quarter
     * @param revision its number
     * @return the document as it was sealed
     * @throws NotFound when the quarter has no such revision
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public SealedDocument document(FiscalQuarter quarter, int revision) {
        refuseBound();
        return snapshots.find(quarter, revision).orElseThrow(() -> new NotFound("revision", revision));
    }

    /**
     * Compares two revisions of a quarter, value by value.
     *
     * @param quarter the quarter
     * @param before the one
     * @param after the other
     * @return everything in which they differ
     * @throws NotFound when the quarter has no such revision
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public RevisionDifference compare(FiscalQuarter quarter, int before, int after) {
        return RevisionDifference.of(document(quarter, before).portfolio(), document(quarter, after).portfolio());
    }

    private void refuseBound() {
        if (currentUser.boundTo().isPresent()) {
            throw new AccessDenied("snapshot");
        }
    }

    /** @return every revision of every closed quarter, each quarter's latest first, without reading the documents */
    @Transactional
    @Requires(Permission.READ_REPORTS)
    public List<SealedQuarter> revisions() {
        return snapshots.revisions();
    }
}
