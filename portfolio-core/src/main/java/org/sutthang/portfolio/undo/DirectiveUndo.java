package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.directive.DirectiveService;

/** Undoes the giving and the withdrawal of a directive, and withdraws again what was brought back. */
@ApplicationScoped
class DirectiveUndo implements Undo {

    private static final String WITHDRAWN = "withdrawn";
    private static final String GIVEN = "given";

    @Inject
    private DirectiveReading reading;
    @Inject
    private DirectiveService directives;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("directive", Set.of(WITHDRAWN, "reinstated", GIVEN));
    }

    @Override
    public UndoScope scope() {
        return UndoScope.DIRECTIVES;
    }

    @Override
    public void undo(UndoneChange change) {
        String code = change.line().subjectCode();
        long version = reading.one(change.project(), code).item().version();
        if (WITHDRAWN.equals(change.line().action())) {
            directives.reinstate(change.project(), code, version);
        } else {
            directives.withdraw(change.project(), code, version, GIVEN.equals(change.line().action()) ? change.words() : change.textBefore("withdrawnReason"));
        }
    }
}
