package org.sutthang.portfolio.web.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/**
 * Which projects are listed, and which page of them.
 *
 * @param statuses the statuses that pass
 * @param stages the stages that pass
 * @param organisations the codes of the organisations that pass, or null for all
 * @param words text that a code, a title or a name must contain, or null
 * @param page the page, from 1
 * @param size projects on a page
 */
record PageOfProjects(Set<Status> statuses, Set<Stage> stages, Set<String> organisations, String words, int page,
        int size) {

    /**
     * Whether a project is listed.
     *
     * @param project the project
     * @return true when it passes every filter
     */
    boolean accepts(ProjectStanding project) {
        return statuses.contains(project.status()) && stages.contains(project.stage())
                && (organisations == null || organisations.contains(project.organisation().code()))
                && (words == null || mentions(project, words));
    }

    private static boolean mentions(ProjectStanding project, String wanted) {
        return Stream.of(project.code(), project.titleTh(), project.titleEn(), project.organisation().nameTh(),
                project.organisation().nameEn(), project.ownerName())
                .anyMatch(text -> SearchText.occursIn(text, wanted));
    }

    /**
     * The projects of this page.
     *
     * @param found all that pass
     * @return those of this page, none when there are not so many pages
     */
    List<ProjectStanding> cut(List<ProjectStanding> found) {
        long first = (long) (page - 1) * size;
        return found.stream().skip(first).limit(size).toList();
    }
}
