package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    @Test
    void theColumnsStandInTheOrderInWhichTheyWereChosen() {
        assertThat(ColumnChoice.read("budget,title,owner")).containsExactly(Column.BUDGET, Column.TITLE, Column.OWNER);
        assertThat(ColumnChoice.written("Budget, title ,owner,title,nonsense")).isEqualTo("budget,title,owner");
    }

    @Test
    void theTitleIsAlwaysThere() {
        assertThat(ColumnChoice.read("code,score")).containsExactly(Column.CODE, Column.TITLE, Column.SCORE);
        assertThat(ColumnChoice.read("score,code")).startsWith(Column.TITLE);
    }

    @Test
    void theUsualColumnsNeedNotBeSaid() {
        assertThat(ColumnChoice.read(null)).isEqualTo(Column.USUAL);
        assertThat(ColumnChoice.read("nonsense")).isEqualTo(Column.USUAL);
        assertThat(ColumnChoice.written("code,title,organisation,stage,status,attainment,score,disbursed,overdue")).isNull();
    }

    @Test
    void everyColumnIsOfferedOnceTheChosenOnesFirst() {
        assertThat(ColumnChoice.offered(ColumnChoice.read("score,title"))).startsWith(Column.SCORE, Column.TITLE)
                .containsExactlyInAnyOrder(Column.values());
    }
}
