package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaInput;
import org.sutthang.portfolio.idea.IdeaService;

/** Undoes changes of the words of the idea that a project delivers: its title, who proposed it, and its canvas. */
@ApplicationScoped
class IdeaUndo implements Undo {

    private static final Set<String> WORDS = Set.of("titleTh", "titleEn", "proposer", "empathize", "define", "ideate",
            "prototype", "test");

    @Inject
    private IdeaService ideas;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("idea", Set.of("changed")) && change.onlyOf(WORDS);
    }

    @Override
    public UndoScope scope() {
        return UndoScope.IDEA;
    }

    @Override
    public void undo(UndoneChange change) {
        IdeaFile file = ideas.get(change.line().subjectCode());
        IdeaInput now = file.input();
        ideas.change(file.idea().code(), file.idea().version(), new IdeaInput(change.text("titleTh", now.titleTh()),
                change.text("titleEn", now.titleEn()), now.campaignCode(), now.organisationCode(),
                change.text("proposer", now.proposer()), change.text("empathize", now.empathize()),
                change.text("define", now.define()), change.text("ideate", now.ideate()),
                change.text("prototype", now.prototype()), change.text("test", now.test())));
    }
}
