package org.sutthang.portfolio.web.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.portfolio.Places;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/** What the map of provinces counts. Whatever it counts are projects, so that a list of just these stands behind each figure. */
public enum MapMeasure {
    /** Projects that an organisation of the province delivers. */
    PROJECTS,
    /** Those of them whose benefit is proven. */
    PROVEN,
    /** Projects that somebody in the province has adopted, wherever they come from. */
    SCALED;

    static MapMeasure read(String parameter) {
        return Arrays.stream(values()).filter(m -> m.parameter().equals(parameter)).findFirst().orElse(PROJECTS);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many projects by the two digits of the province; those of no province are left out. */
    Map<String, Integer> count(List<ProjectStanding> projects) {
        Map<String, Integer> counts = new TreeMap<>();
        projects.stream().filter(this::counts).flatMap(p -> this == SCALED ? Places.ofAdoption(p).stream()
                : Stream.of(Places.ofDelivery(p)).filter(Objects::nonNull))
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    /** How many projects have no province. Adoptions are not asked: whoever adopted without a province is told on the page of scale-out. */
    int nowhere(List<ProjectStanding> projects) {
        return this == SCALED ? 0
                : (int) projects.stream().filter(this::counts).filter(p -> Places.ofDelivery(p) == null).count();
    }

    private boolean counts(ProjectStanding project) {
        return this != PROVEN || project.stage().hasReached(Stage.BENEFIT_PROVEN);
    }

    /** The list of just the projects that are counted for a province; null for those of none. */
    ProjectFilter behind(ProjectFilter list, String province) {
        return switch (this) {
            case PROJECTS -> list.area(province);
            case PROVEN -> list.reached(Stage.BENEFIT_PROVEN).area(province);
            case SCALED -> list.adopted(province);
        };
    }
}
