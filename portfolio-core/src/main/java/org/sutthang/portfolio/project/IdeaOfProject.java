package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaFollower;

/** The project that delivers an idea shows its canvas, so a change of the idea is one of the project too. */
@ApplicationScoped
class IdeaOfProject implements IdeaFollower {

    @Inject
    private Projects projects;

    @Override
    public String changed(Idea idea) {
        return projects.ofIdea(idea).map(project -> {
            projects.touch(project);
            return project.getCode();
        }).orElse(null);
    }
}
