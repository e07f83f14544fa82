package org.sutthang.portfolio.welcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.Role;

/**
 * One of the three things to do first. Some of them change something and are known from the audit trail; the others are only
 * looked at.
 */
public enum WelcomeStep {
    /** Bring the portfolio in as a workbook. */
    IMPORT_WORKBOOK(Role.MONITOR, "imported"),
    /** See who has not reported. */
    SEE_WHO_IS_MISSING(Role.MONITOR),
    /** Close a quarter, or take the report of one. */
    CLOSE_OR_REPORT(Role.MONITOR, "closed:period"),
    /** Open the report that is due. */
    OPEN_UPDATE(Role.OWNER),
    /** Enter the result of an indicator. */
    ENTER_RESULT(Role.OWNER, "created:measurement", "changed:measurement"),
    /** Hand a report in. */
    SUBMIT_UPDATE(Role.OWNER, "submitted:update", "resubmitted:update"),
    /** Go from a figure of the dashboard to the projects behind it. */
    DRILL_DOWN(Role.EXECUTIVE),
    /** Give a directive. */
    GIVE_DIRECTIVE(Role.EXECUTIVE, "given:directive"),
    /** Read a quarterly report. */
    READ_REPORT(Role.EXECUTIVE),
    /** Make the users. */
    MAKE_USERS(Role.ADMINISTRATOR, "created:user"),
    /** Look through the organisations. */
    CHECK_ORGANISATIONS(Role.ADMINISTRATOR, "created:organisation", "changed:organisation"),
    /** Read how settings are made and data are backed up. */
    READ_BACKUP(Role.ADMINISTRATOR);

    private final Role role;
    private final Set<String> deeds;

    WelcomeStep(Role role, String... deeds) {
        this.role = role;
        this.deeds = Set.of(deeds);
    }

    /**
     * The things that a role begins with.
     *
     * @param role of a person
     * @return three, in the order in which they are done
     */
    public static List<WelcomeStep> of(Role role) {
        return Stream.of(values()).filter(step -> step.role == role).toList();
    }

    /** @return whose step it is */
    public Role role() {
        return role;
    }

    /**
     * Whether it has happened.
     *
     * @param done what a person did, as {@code action:type}
     * @return true when one of its deeds is among them
     */
    boolean isAmong(Set<String> done) {
        return done.stream().anyMatch(deed -> deeds.contains(deed) || deeds.contains(deed.substring(0, deed.indexOf(':'))));
    }
}
