package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.ProjectContext;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.dashboard.MapMeasure;

class PlacesOnTheMapTest {

    private final List<ProjectStanding> projects = List.of(
            project("A", "40", Stage.IN_USE, Status.GREEN),
            project("B", "4001", Stage.BENEFIT_PROVEN, Status.RED, "50", "5001"),
            project("C", "50", Stage.SCALED_OUT, Status.GREEN, "40", "10", null),
            project("D", null, Stage.BENEFIT_PROVEN, Status.NOT_REPORTED),
            project("E", "40", Stage.STOPPED, Status.NOT_RATED));

    @Test
    void aProjectCountsInTheProvinceOfTheOrganisationThatDeliversIt() {
        assertThat(MapMeasure.PROJECTS.count(projects)).isEqualTo(Map.of("40", 3, "50", 1));
        assertThat(MapMeasure.PROJECTS.nowhere(projects)).isEqualTo(1);
    }

    @Test
    void benefitCountsWhatIsProvenAndNotWhatWasStopped() {
        assertThat(MapMeasure.PROVEN.count(projects)).isEqualTo(Map.of("40", 1, "50", 1));
        assertThat(MapMeasure.PROVEN.nowhere(projects)).isEqualTo(1);
    }

    @Test
    void anAdoptedProjectCountsOnceInEachProvinceHoweverManyAdoptedItThere() {
        assertThat(MapMeasure.SCALED.count(projects)).isEqualTo(Map.of("50", 1, "40", 1, "10", 1));
        assertThat(MapMeasure.SCALED.nowhere(projects)).isZero();
    }

    @ParameterizedTest
    @EnumSource(MapMeasure.class)
    void theListBehindAProvinceHoldsJustWhatTheMapCounts(MapMeasure measure) {
        ProjectFilter list = ProjectFilter.of("2569-2");
        measure.count(projects).forEach((code, count) ->
                assertThat(selected(measure.behind(list, code))).as(code).isEqualTo(count));
        if (measure.nowhere(projects) > 0) {
            assertThat(selected(measure.behind(list, null))).isEqualTo(measure.nowhere(projects));
        }
    }

    @Test
    void whatMovedIsAnotherStatusThanBeforeAndNeitherNewNorTheSame() {
        Map<String, Status> before = Map.of("A", Status.GREEN, "B", Status.GREEN, "C", Status.AMBER);
        ProjectFilter filter = FilterAddress.read(Map.of("moved", "2569-1")::get);

        assertThat(ProjectSelection.of(projects, filter, scene(before)))
                .extracting(ProjectStanding::code).containsExactly("B", "C");
        assertThat(FilterAddress.read(Map.of("moved", "yesterday")::get).values()).isEmpty();
    }

    private int selected(ProjectFilter filter) {
        // By way of the address, as a reader comes.
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(filter.address().split("[?]")[1].split("&")).map(p -> p.split("=")).forEach(p -> parameters.put(p[0], p[1]));
        return (int) ProjectSelection.of(projects, FilterAddress.read(parameters::get), scene(Map.of())).count();
    }

    private static FilterKind.Scene scene(Map<String, Status> before) {
        return new FilterKind.Scene(all -> true, new OrganisationTree(List.of()), Map.of(), before);
    }

    private static ProjectStanding project(String code, String area, Stage stage, Status status, String... adopters) {
        Standing standing = new Standing(LocalDate.of(2026, 3, 31), status, null, List.of(), status, null, null, null, 0, List.of());
        List<AdoptionStanding> adoptions = Arrays.stream(adopters).map(a -> new AdoptionStanding("O" + a, "อ", null, a,
                LocalDate.of(2026, 1, 1), null, null, null, null)).toList();
        return new ProjectStanding(code, "ชื่อ", null, new OrganisationName("ORG", "หน่วยงาน", null, OrganisationKind.OFFICE, area),
                "I" + code, null, null, false, stage, null, null, null, null, null, null, null, null, standing,
                new ProjectContext(null, null, null, adoptions));
    }
}
