package org.sutthang.portfolio.plan;

import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.testing.CoreContainer;

/** A project whose plan is written and not approved, for tests of other packages. */
public final class PlannedProject {

    /** Its code. */
    public static final String CODE = AwardedProject.CODE;
    /** Who answers for it. */
    public static final AuthenticatedUser OWNER = AwardedProject.OWNER;
    /** Who may change it always. */
    public static final AuthenticatedUser MONITOR = AwardedProject.MONITOR;
    /** An owner of others. */
    public static final AuthenticatedUser STRANGER = AwardedProject.STRANGER;

    private final AwardedProject project;

    private PlannedProject(AwardedProject project) {
        this.project = project;
    }

    /**
     * Writes it.
     *
     * @param core the core with an empty database
     * @return the project
     * @throws Exception when the database fails
     */
    public static PlannedProject in(CoreContainer core) throws Exception {
        return new PlannedProject(AwardedProject.in(core).planned());
    }

    /** The monitor approves the plan. */
    public void approve() {
        for (Stage stage : new Stage[] {Stage.PLANNED, Stage.IMPLEMENTING}) {
            project.as(MONITOR, () -> project.core.get(StageService.class).moveOn(CODE, version(), null));
        }
    }

    /** @return its plan as it is stored now */
    public PlanSheet sheet() {
        return project.sheet();
    }

    /** @return its version */
    public long version() {
        return project.version();
    }

    /**
     * Does something as somebody.
     *
     * @param user who
     * @param action what
     */
    public void as(AuthenticatedUser user, Runnable action) {
        project.as(user, action);
    }
}
