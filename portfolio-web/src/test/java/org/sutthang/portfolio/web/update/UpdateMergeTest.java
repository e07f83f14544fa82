package org.sutthang.portfolio.web.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UpdateMergeTest {

    private static UpdateForm form(String percent, String value, String obstacles) {
        UpdateForm form = new UpdateForm();
        MilestoneEntry milestone = new MilestoneEntry("M.1", "ขั้นตอน");
        milestone.setPercent(percent == null ? null : new BigDecimal(percent));
        form.getMilestones().add(milestone);
        ResultEntry result = new ResultEntry("K.1", "D1", "อำเภอ");
        result.setValue(value == null ? null : new BigDecimal(value));
        form.getResults().add(result);
        form.setObstacles(obstacles);
        return form;
    }

    @Test
    void whatOnlyOneOfTwoPeopleChangedStands() {
        UpdateForm fresh = form("20", "5", "เดิม");
        assertThat(UpdateMerge.carryOver(form("10", "5", "เดิม"), form("10", "7", "เดิม"), fresh)).isEmpty();
        assertThat(fresh.getMilestones().get(0).getPercent()).as("theirs").isEqualByComparingTo("20");
        assertThat(fresh.getResults().get(0).getValue()).as("mine").isEqualByComparingTo("7");
    }

    @Test
    void whatBothChangedIsShownAndTheTypedValueStands() {
        UpdateForm fresh = form("10", "5", "ของเขา");
        assertThat(UpdateMerge.carryOver(form("10", "5", null), form("10", "5", "ของฉัน"), fresh))
                .containsExactly(new UpdateMerge.Conflict("obstacles", "ของฉัน", "ของเขา"));
        assertThat(fresh.getObstacles()).isEqualTo("ของฉัน");
    }

    @Test
    void whatSomebodyElseChangedIsKnownByName() {
        assertThat(UpdateMerge.changed(form("10", "5.0", " ก "), form("20", "5", "ก"))).containsExactly("milestone.M.1.percent");
    }

    @Test
    void bothTypingTheSameIsNoConflictHoweverItIsWritten() {
        assertThat(UpdateMerge.carryOver(form(null, "5", null), form(null, "7.50", " ก "), form(null, "7.5", "ก")))
                .isEmpty();
    }

    @Test
    void aClearedFieldIsAChangeToo() {
        UpdateForm fresh = form(null, "5", null);
        assertThat(UpdateMerge.carryOver(form(null, "5", null), form(null, null, null), fresh)).isEmpty();
        assertThat(fresh.getResults().get(0).getValue()).isNull();
    }

    @Test
    void everyFieldCanBePutBackByItsName() {
        UpdateForm form = form(null, null, null);
        form.values().keySet().forEach(field -> UpdateMerge.set(form, field, null));
        UpdateMerge.set(form, "milestone.M.1.actual", LocalDate.of(2024, 3, 1));
        UpdateMerge.set(form, "result.K.1/D1.numerator", BigDecimal.TEN);
        assertThat(form.values()).containsEntry("milestone.M.1.actual", LocalDate.of(2024, 3, 1))
                .containsEntry("result.K.1/D1.numerator", BigDecimal.TEN);
    }
}
