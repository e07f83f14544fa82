package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.directive.DirectiveService;

/** Undoes the withdrawal of a directive. */
@ApplicationScoped
class DirectiveUndo implements Undo {

    @Inject
    private DirectiveService directives;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("directive", Set.of("withdrawn"));
    }

    @Override
    public UndoScope scope() {
        return UndoScope.DIRECTIVES;
    }

    @Override
    public void undo(UndoneChange change) {
        String code = change.line().subjectCode();
        directives.reinstate(change.project(), code, directives.one(change.project(), code).item().version());
    }
}
