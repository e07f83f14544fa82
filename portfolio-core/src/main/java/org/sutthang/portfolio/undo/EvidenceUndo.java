package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.evidence.EvidenceService;

/** Undoes the withdrawal of evidence, and withdraws again what was brought back. */
@ApplicationScoped
class EvidenceUndo implements Undo {

    private static final String WITHDRAWN = "withdrawn";

    @Inject
    private EvidenceService evidence;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("evidence", Set.of(WITHDRAWN, "restored"));
    }

    @Override
    public UndoScope scope() {
        return UndoScope.RESULTS;
    }

    @Override
    public void undo(UndoneChange change) {
        String code = change.line().subjectCode();
        if (WITHDRAWN.equals(change.line().action())) {
            evidence.restore(change.project(), code);
        } else {
            evidence.withdraw(change.project(), code, change.textBefore("withdrawnReason"));
        }
    }
}
