package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.browse.BrowserOffer;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

class GroupingTest {

    private static final ProjectWords WORDS = new ProjectWords(new LocaleBean() { }, new ReaderFormat(new LocaleBean() { }),
            new OrganisationTree(List.of()), new BrowserOffer(List.of(), List.of(), Map.of()), Map.of());

    private static ProjectStanding project(String code, String organisation, String name, String owner, Status status) {
        return new ProjectStanding(code, "ชื่อ", null, new OrganisationName(organisation, name, null, OrganisationKind.OFFICE, null), "I" + code,
                owner, owner, true, Stage.IN_USE, null, null, LocalDate.of(2025, 10, 1), null, null, BigDecimal.TEN, null, null,
                new Standing(LocalDate.of(2026, 3, 31), status, null, List.of(), status, null, null, null, 0, List.of()), null);
    }

    private static final List<ProjectStanding> PROJECTS = List.of(
            project("P1", "A", "ไก่", "เกาะ", Status.GREEN), project("P2", "B", "เกาะ", null, Status.RED),
            project("P3", "C", "ขอนแก่น", "แก้ว", Status.AMBER), project("P4", "A", "ไก่", "เกาะ", Status.RED),
            project("P5", "D", "ไก่", null, Status.GREEN));

    private static List<String> groups(Grouping by) {
        return by.groups(PROJECTS, WORDS).stream()
                .map(g -> g.name() + ": " + String.join(" ", g.projects().stream().map(ProjectStanding::code).toList())).toList();
    }

    @Test
    void groupsStandAsInADictionaryAndTwoOfTheSameNameAreTwo() {
        assertThat(groups(Grouping.ORGANISATION)).containsExactly("เกาะ: P2", "ไก่: P1 P4", "ไก่: P5", "ขอนแก่น: P3");
    }

    @Test
    void theWorstStatusComesFirstAndWhatHasNoneLast() {
        assertThat(groups(Grouping.STATUS)).containsExactly("ล่าช้า: P2 P4", "เฝ้าระวัง: P3", "เป็นไปตามแผน: P1 P5");
        assertThat(groups(Grouping.OWNER)).containsExactly("เกาะ: P1 P4", "แก้ว: P3", "null: P2 P5");
    }

    @Test
    void everyProjectStandsInOneGroup() {
        for (Grouping by : Grouping.values()) {
            assertThat(by.groups(PROJECTS, WORDS).stream().flatMap(g -> g.projects().stream())).as(by.name())
                    .containsExactlyInAnyOrderElementsOf(PROJECTS);
        }
    }
}
