package org.sutthang.portfolio.project;

import java.time.LocalDate;

/**
 * What the gate before a project needs to know of the project itself.
 *
 * @param code its code
 * @param stage its present stage
 * @param owned whether somebody is answerable for it
 * @param startOn the day it starts, or null
 * @param endOn the day it ends, or null
 * @param goliveOn the day it went into use, or null
 */
public record GateSubject(String code, Stage stage, boolean owned, LocalDate startOn, LocalDate endOn,
        LocalDate goliveOn) {

    /**
     * Of a project.
     *
     * @param project the project
     * @return what gates need of it
     */
    public static GateSubject of(Project project) {
        ProjectDetails details = project.details();
        return new GateSubject(project.getCode(), details.stage(), details.owner() != null, details.startOn(),
                details.endOn(), details.goliveOn());
    }
}
