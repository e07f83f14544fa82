package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Objects;
import org.sutthang.portfolio.audit.AuditTrail;

/** Writes what was typed about an idea, with its line in the audit trail and in that of the project that shows it. */
@ApplicationScoped
class IdeaWriting {

    private static final String SUBJECT = "idea";

    @Inject
    private IdeaCheck check;
    @Inject
    @Any
    private Instance<IdeaFollower> followers;
    @Inject
    private AuditTrail audit;

    /** A new draft. */
    Idea draft(String code, IdeaInput input) {
        IdeaDetails details = check.checked(input, null, IdeaStatus.DRAFT, false);
        audit.created(SUBJECT, code, null, details);
        return new Idea(code, details);
    }

    /** Refuses what could not be handed in as a new idea. */
    void requireComplete(IdeaInput input) {
        check.checked(input, null, IdeaStatus.DRAFT, true);
    }

    /** New values for one that is known. */
    void change(Idea idea, IdeaInput input, boolean complete) {
        IdeaDetails before = idea.details();
        IdeaDetails after = check.checked(input, idea.getOrganisation(), idea.getStatus(), complete);
        if (after.equals(before)) {
            return;
        }
        idea.change(after);
        String project = followers.stream().map(follower -> follower.changed(idea)).filter(Objects::nonNull).findFirst()
                .orElse(null);
        audit.changed(SUBJECT, idea.getCode(), project, before, after);
    }
}
