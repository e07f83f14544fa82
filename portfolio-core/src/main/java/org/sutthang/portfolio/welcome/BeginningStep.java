package org.sutthang.portfolio.welcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.Role;

/** A step on the way from an empty product to the first project that reports, where no workbook is brought in. */
public enum BeginningStep {
    /** Add somebody of the monitoring office, who brings in everything else. */
    ADD_MONITOR(Role.ADMINISTRATOR),
    /** Add the organisations that people and projects belong to. */
    ADD_ORGANISATIONS(Role.ADMINISTRATOR, Role.MONITOR),
    /** Register the workshop or contest that ideas come from. */
    ADD_CAMPAIGN(Role.MONITOR),
    /** Take ideas in. */
    SUBMIT_IDEA(Role.MONITOR),
    /** Decide which ideas come on the short list. */
    SELECT_IDEA(Role.MONITOR),
    /** Register an award, which opens the project. */
    REGISTER_AWARD(Role.MONITOR),
    /** Approve the plan that the owner draws up: from then on the project reports. */
    APPROVE_PLAN(Role.MONITOR);

    private final Set<Role> roles;

    BeginningStep(Role... roles) {
        this.roles = Set.of(roles);
    }

    /**
     * The way of a role.
     *
     * @param role of a person
     * @return its steps in their order; none for those who begin with what others bring in
     */
    public static List<BeginningStep> of(Role role) {
        return Stream.of(values()).filter(step -> step.roles.contains(role)).toList();
    }
}
