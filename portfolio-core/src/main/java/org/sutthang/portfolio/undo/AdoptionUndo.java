package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.scaleout.AdoptionItem;
import org.sutthang.portfolio.scaleout.ScaleOutService;

/** Undoes changes of an adoption and its withdrawal, and withdraws again what was brought back. */
@ApplicationScoped
class AdoptionUndo implements Undo {

    private static final String WITHDRAWN = "withdrawn";
    private static final String RESTORED = "restored";

    @Inject
    private ScaleOutService adoptions;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("adoption", Set.of("changed", WITHDRAWN, RESTORED));
    }

    @Override
    public UndoScope scope() {
        return UndoScope.RESULTS;
    }

    @Override
    public void undo(UndoneChange change) {
        String adopter = change.line().subjectCode();
        if (WITHDRAWN.equals(change.line().action())) {
            adoptions.restore(change.project(), adopter);
            return;
        }
        AdoptionItem item = adoptions.one(change.project(), adopter).orElseThrow(() -> new NotFound("adoption", adopter));
        if (RESTORED.equals(change.line().action())) {
            adoptions.withdraw(change.project(), adopter, item.version(), change.textBefore("withdrawnReason"));
            return;
        }
        AdoptionStanding now = item.adoption();
        adoptions.change(change.project(), adopter, item.version(), new AdoptionDetails(
                change.date("adoptedOn", now.adoptedOn()), change.text("benefitType", now.benefitType()),
                change.text("unit", now.unit()), change.number("baseline", now.baseline()),
                change.number("result", now.result())));
    }
}
