package org.sutthang.portfolio.web.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * Reads the address.
     *
     * @param parameter such as proven; may be null or anything
     * @return what the map counts; projects where it is none of these
     */
    public static MapMeasure read(String parameter) {
        return named(parameter).orElse(PROJECTS);
    }

    static Optional<MapMeasure> named(String parameter) {
        return Arrays.stream(values()).filter(m -> m.parameter().equals(parameter)).findFirst();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Counts projects by province.
     *
     * @param projects the projects of the quarter
     * @return how many by the two digits of the province; those of no province are left out
     */
    public Map<String, Integer> count(List<ProjectStanding> projects) {
        Map<String, Integer> counts = new TreeMap<>();
        projects.stream().filter(this::counts).flatMap(p -> this == SCALED ? Places.ofAdoption(p).stream()
                : Stream.of(Places.ofDelivery(p)).filter(Objects::nonNull))
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    /**
     * Counts what has no place on the map. Who adopted without a province is told on the page of scale-out.
     *
     * @param projects the projects of the quarter
     * @return how many have no province; none of adoptions
     */
    public int nowhere(List<ProjectStanding> projects) {
        return this == SCALED ? 0
                : (int) projects.stream().filter(this::counts).filter(p -> Places.ofDelivery(p) == null).count();
    }

    private boolean counts(ProjectStanding project) {
        return this != PROVEN || project.stage().hasReached(Stage.BENEFIT_PROVEN);
    }

    /**
     * The list of just the projects that are counted for a province.
     *
     * @param list the list of the quarter
     * @param province the two digits of its code; null for those of none
     * @return the narrowed list
     */
    public ProjectFilter behind(ProjectFilter list, String province) {
        return switch (this) {
            case PROJECTS -> list.area(province);
            case PROVEN -> list.reached(Stage.BENEFIT_PROVEN).area(province);
            case SCALED -> list.adopted(province);
        };
    }
}
