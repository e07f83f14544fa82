package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Digits;

class MilestoneSectionTest {

    @ParameterizedTest
    @ValueSource(ints = {11, 22, 33})
    void whatAStoppedProjectLeftOpenStandsBehindWhatCanBeActedOn(int projects) {
        PortfolioStanding portfolio = Portfolios.sealed(projects);
        Map<String, Stage> stages = portfolio.projects().stream().collect(Collectors.toMap(ProjectStanding::code,
                ProjectStanding::stage));
        List<Block.Table> tables = Contents.of(portfolio, Locale.ENGLISH, Digits.ARABIC).sections().stream()
                .filter(section -> section.topic() == Topic.MILESTONES).flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(table.rows().stream()
                .map(row -> stages.get(row.cells().getFirst().detail().split(" ")[0]) == Stage.STOPPED).toList())
                .as(table.caption()).isSorted());
    }
}
