package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.scaleout.ScaleOutService;

/** Undoes the withdrawal of evidence and of adoptions. */
@ApplicationScoped
class WithdrawalUndo implements Undo {

    private static final Set<String> WITHDRAWN = Set.of("withdrawn");

    @Inject
    private EvidenceService evidence;
    @Inject
    private ScaleOutService adoptions;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("evidence", WITHDRAWN) || change.is("adoption", WITHDRAWN);
    }

    @Override
    public UndoScope scope() {
        return UndoScope.RESULTS;
    }

    @Override
    public void undo(UndoneChange change) {
        String code = change.line().subjectCode();
        if ("evidence".equals(change.line().subjectType())) {
            evidence.restore(change.project(), code);
        } else {
            adoptions.add(change.project(), code, new AdoptionDetails(change.dateBefore("adoptedOn"),
                    change.textBefore("benefitType"), change.textBefore("unit"), change.numberBefore("baseline"),
                    change.numberBefore("result")));
        }
    }
}
