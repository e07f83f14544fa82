package org.sutthang.portfolio.audit;

import java.util.Set;

/**
 * The words that the audit trail is written in: what can be done, and to what. Pages say each of them in the reader's language;
 * a test of theirs asks for every one, and the tests of the services fail for a word that is not here.
 */
public final class AuditVocabulary {

    /** What can be done. */
    public static final Set<String> ACTIONS = Set.of("created", "changed", "imported", "saved", "submitted", "resubmitted",
            "returned", "accepted", "declined", "withdrawn", "reinstated", "restored", "cleared", "removed", "asked", "offered",
            "passedOn", "given", "answered", "sentBack", "closed", "lookedInto", "granted", "restated", "rated", "decided",
            "awarded", "marked", "moved", "set", "cancelled", "restarted", "opened", "confirmed", "begun", "finished", "takenBack");
    /** What belongs to a project, and stands in its history. */
    public static final Set<String> OF_PROJECTS = Set.of("project", "milestone", "percent", "indicator", "indicatorPart",
            "indicatorYear", "target", "pastYear", "measurement", "update", "evidence", "directive", "adoption", "assistant",
            "ownershipOffer", "planRequest", "baseline", "stageMove", "mark", "exception", "award", "idea", "comment");
    /** What belongs to no project. */
    public static final Set<String> OTHERS = Set.of("campaign", "scorecard", "organisation", "user", "subscription", "job",
            "window", "round", "period", "narrative", "savedView", "defaultView", "demo");

    private AuditVocabulary() {
    }

    static boolean knows(AuditRecord what) {
        return ACTIONS.contains(what.action())
                && (OF_PROJECTS.contains(what.subjectType()) || what.projectCode() == null && OTHERS.contains(what.subjectType()));
    }
}
