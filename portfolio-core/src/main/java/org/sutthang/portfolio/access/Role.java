package org.sutthang.portfolio.access;

import static org.sutthang.portfolio.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a user is to the product; rights follow from it, deny by default. Rule: who may do what. */
public enum Role {
    /** Keeps it running: users, organisations, settings. */
    ADMINISTRATOR(READ_STANDINGS, READ_EVERYTHING, READ_REPORTS, EXPORT, SHARE_VIEWS, MANAGE_USERS,
            MANAGE_ORGANISATIONS),
    /** The office of public-sector development: watches the whole portfolio. */
    MONITOR(READ_STANDINGS, READ_EVERYTHING, READ_REPORTS, EXPORT, IMPORT, REGISTER_AWARDS, REGISTER_IDEAS,
            SCORE_IDEAS, EDIT_ANY_PLAN, RECORD_ANY_RESULTS, MOVE_THROUGH_GATES, GOVERN_PERIODS, RECORD_DIRECTIVES,
            ANSWER_ANY_DIRECTIVES, COMMENT_ON_ANY_PROJECTS, PASS_ON_ANY_PROJECTS, SHARE_VIEWS, MANAGE_ORGANISATIONS),
    /** Answers for projects, or assists somebody who does. */
    OWNER(READ_STANDINGS, READ_REPORTS, REGISTER_IDEAS, EDIT_OWN_PLAN, RECORD_OWN_RESULTS,
            ANSWER_OWN_DIRECTIVES, COMMENT_ON_OWN_PROJECTS, PASS_ON_OWN_PROJECTS),
    /** Looks, decides and orders. */
    EXECUTIVE(READ_STANDINGS, READ_EVERYTHING, READ_REPORTS, EXPORT, GIVE_DIRECTIVES, COMMENT_ON_ANY_PROJECTS, SCORE_IDEAS);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        permissions = EnumSet.of(first, others);
    }

    /**
     * Whether this role carries a permission.
     *
     * @param permission the permission asked for
     * @return true when it does
     */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
