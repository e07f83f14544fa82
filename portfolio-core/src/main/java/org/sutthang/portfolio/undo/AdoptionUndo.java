package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.scaleout.AdoptionItem;
import org.sutthang.portfolio.scaleout.ScaleOutService;

/** Undoes changes of an adoption, and its withdrawal: what was withdrawn is recorded again with its values. */
@ApplicationScoped
class AdoptionUndo implements Undo {

    private static final String WITHDRAWN = "withdrawn";

    @Inject
    private ScaleOutService adoptions;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("adoption", Set.of("changed", WITHDRAWN));
    }

    @Override
    public UndoScope scope() {
        return UndoScope.RESULTS;
    }

    @Override
    public void undo(UndoneChange change) {
        String adopter = change.line().subjectCode();
        if (WITHDRAWN.equals(change.line().action())) {
            adoptions.add(change.project(), adopter, new AdoptionDetails(change.dateBefore("adoptedOn"),
                    change.textBefore("benefitType"), change.textBefore("unit"), change.numberBefore("baseline"),
                    change.numberBefore("result")));
            return;
        }
        AdoptionItem item = adoptions.one(change.project(), adopter).orElseThrow(() -> new NotFound("adoption", adopter));
        AdoptionStanding now = item.adoption();
        adoptions.change(change.project(), adopter, item.version(), new AdoptionDetails(
                change.date("adoptedOn", now.adoptedOn()), change.text("benefitType", now.benefitType()),
                change.text("unit", now.unit()), change.number("baseline", now.baseline()),
                change.number("result", now.result())));
    }
}
