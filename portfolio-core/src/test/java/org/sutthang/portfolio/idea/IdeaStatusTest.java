package org.sutthang.portfolio.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.idea.IdeaStatus.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.kernel.RuleViolation;

class IdeaStatusTest {

    private static final Map<IdeaStatus, Set<IdeaStatus>> STEPS = Map.of(DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(SHORTLISTED, NOT_SELECTED), SHORTLISTED, Set.of(AWARDED, NOT_SELECTED),
            NOT_SELECTED, Set.of(SHORTLISTED), AWARDED, Set.of());

    @ParameterizedTest
    @EnumSource(IdeaStatus.class)
    void onlyTheStepsOfTheSelectionArePossible(IdeaStatus from) {
        for (IdeaStatus to : IdeaStatus.values()) {
            Idea idea = idea(from);
            if (STEPS.get(from).contains(to)) {
                idea.become(to);
                assertThat(idea.getStatus()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> idea.become(to)).isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("idea.step");
                assertThat(idea.getStatus()).isEqualTo(from);
            }
        }
    }

    @Test
    void aWithdrawnIdeaTakesNoStepUntilItIsBroughtBack() {
        Idea idea = idea(SUBMITTED);
        assertThatThrownBy(() -> idea.withdraw(withdrawal(" "))).hasMessageContaining("idea.withdraw.reason");
        idea.withdraw(withdrawal("ซ้ำกับแนวคิดอื่น"));
        assertThatThrownBy(() -> idea.become(SHORTLISTED)).hasMessageContaining("idea.withdrawn");
        assertThatThrownBy(() -> idea.withdraw(withdrawal("อีกครั้ง"))).hasMessageContaining("idea.withdrawn");
        idea.reinstate();
        idea.become(SHORTLISTED);
        assertThat(idea.getWithdrawal()).isNull();
    }

    @Test
    void anAwardedIdeaCannotBeWithdrawn() {
        assertThatThrownBy(() -> idea(AWARDED).withdraw(withdrawal("เลิก"))).hasMessageContaining("idea.withdraw.awarded");
    }

    private static Idea idea(IdeaStatus status) {
        return new Idea("I1", new IdeaDetails("แนวคิด", null, null, null, null, null, null, null, null, null, status));
    }

    private static IdeaWithdrawal withdrawal(String reason) {
        return new IdeaWithdrawal(LocalDate.of(2024, 4, 20), "สมชาย", reason);
    }
}
