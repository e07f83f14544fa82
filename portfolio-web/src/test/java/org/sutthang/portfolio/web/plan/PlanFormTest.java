package org.sutthang.portfolio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanFormTest {

    @Test
    void whatOnlyOthersChangedIsTakenOverAndWhatIsTypedStays() {
        PlanForm form = new PlanForm(1).with("titleTh", "เดิม").with("budgetBaht", "100").with("sdg", null);
        form.getValues().put("titleTh", "ใหม่");
        assertThat(form.carryOver(new PlanForm(2).with("titleTh", "เดิม").with("budgetBaht", "200").with("sdg", "16")))
                .isEmpty();
        assertThat(form.version()).isEqualTo(2);
        assertThat(form.getValues()).containsEntry("titleTh", "ใหม่").containsEntry("budgetBaht", "200")
                .containsEntry("sdg", "16");
    }

    @Test
    void whereBothChangedOneFieldTheUserChooses() {
        PlanForm form = new PlanForm(1).with("titleTh", "เดิม");
        form.getValues().put("titleTh", "ของฉัน");
        assertThat(form.carryOver(new PlanForm(2).with("titleTh", "ของเขา")))
                .containsExactly(new PlanForm.Conflict("titleTh", "ของฉัน", "ของเขา"));
        assertThat(form.text("titleTh")).isEqualTo("ของฉัน");
        form.useTheirs("titleTh");
        assertThat(form.text("titleTh")).isEqualTo("ของเขา");
    }

    @Test
    void theSameChangeByBothIsNoConflict() {
        PlanForm form = new PlanForm(1).with("titleTh", "เดิม");
        form.getValues().put("titleTh", " ใหม่ ");
        assertThat(form.carryOver(new PlanForm(2).with("titleTh", "ใหม่"))).isEmpty();
    }

    @Test
    void whatIsTypedIntoANewRowOutlivesAnothersChange() {
        PlanForm form = new PlanForm(1).with("m.+1.titleTh", null);
        form.getValues().put("m.+1.titleTh", "ขั้นตอนใหม่");
        form.carryOver(new PlanForm(2).with("m.1.titleTh", "ของเขา").with("m.+1.titleTh", null));
        assertThat(form.getValues()).containsEntry("m.+1.titleTh", "ขั้นตอนใหม่").containsEntry("m.1.titleTh", "ของเขา");
    }
}
