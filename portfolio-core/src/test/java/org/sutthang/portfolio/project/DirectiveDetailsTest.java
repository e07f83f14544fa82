package org.sutthang.portfolio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DirectiveDetailsTest {

    private static final LocalDate GIVEN = LocalDate.of(2024, 3, 1);
    private static final DirectiveDetails OPEN = DirectiveDetails.given("prasert", GIVEN, null, "เร่งรัด", null, null);

    @Test
    void aDirectiveIsOutstandingUntilTheDayOfItsAnswerAndAnsweredUntilTheDayItIsAccepted() {
        DirectiveDetails closed = OPEN.answered("แล้ว", "somchai", GIVEN.plusDays(10)).closed("prasert", GIVEN.plusDays(20));
        assertThat(closed.at(GIVEN.plusDays(9))).isEqualTo(DirectiveStatus.OUTSTANDING);
        assertThat(closed.at(GIVEN.plusDays(10))).isEqualTo(DirectiveStatus.ANSWERED);
        assertThat(closed.at(GIVEN.plusDays(19))).isEqualTo(DirectiveStatus.ANSWERED);
        assertThat(closed.at(GIVEN.plusDays(20))).isEqualTo(DirectiveStatus.CLOSED);
    }

    @Test
    void aWithdrawnDirectiveWasOutstandingBefore() {
        DirectiveDetails withdrawn = OPEN.withdrawn(GIVEN.plusDays(5), "ซ้ำ");
        assertThat(withdrawn.at(GIVEN.plusDays(4))).isEqualTo(DirectiveStatus.OUTSTANDING);
        assertThat(withdrawn.at(GIVEN.plusDays(5))).isEqualTo(DirectiveStatus.WITHDRAWN);
    }

    @Test
    void aStepWhoseDayIsNotKnownWasAlwaysTaken() {
        DirectiveDetails imported = new DirectiveDetails("prasert", GIVEN, null, "เร่งรัด", null, null, null,
                DirectiveStatus.CLOSED, null, null, null, null, null, null);
        assertThat(imported.at(GIVEN)).isEqualTo(DirectiveStatus.CLOSED);
    }
}
