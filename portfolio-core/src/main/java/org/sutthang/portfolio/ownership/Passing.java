package org.sutthang.portfolio.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Project;

/** Lets a project change hands, whoever decided it: one by one or many at once. */
@ApplicationScoped
class Passing {

    private static final int LONGEST_WORDS = 4_000;

    @Inject
    private Owners owners;
    @Inject
    private AuditTrail audit;

    /** What the audit trail keeps of it. */
    private record Owner(String owner, String note) implements Audited {
    }

    /** The new owner does not stay an assistant of the own project. Counting the change is the caller's. */
    void pass(Project project, User to, String note) {
        User from = project.details().owner();
        project.passTo(to);
        owners.removeAssistant(project, to.getUserName());
        audit.recordChange(null, "passedOn", "project", project.getCode(), project.getCode(),
                new Owner(from == null ? null : from.getUserName(), null), new Owner(to.getUserName(), note));
    }

    /** Words that are needed: a note or a reason. */
    static String words(String text, String key) {
        String words = Texts.orNull(text);
        if (words == null) {
            throw new RuleViolation(key + ".missing");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new RuleViolation("ownership.long", words.length(), LONGEST_WORDS);
        }
        return words;
    }
}
