package org.sutthang.portfolio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveCourseTest {

    private static final LocalDate GIVEN = LocalDate.of(2024, 3, 1);
    private static final DirectiveDetails OPEN = DirectiveDetails.given("prasert", GIVEN, null, "เร่งรัด", null, null);

    @ParameterizedTest
    @CsvSource({"OUTSTANDING,ANSWER,ANSWERED", "ANSWERED,ANSWER,ANSWERED", "ANSWERED,SEND_BACK,OUTSTANDING",
        "ANSWERED,CLOSE,CLOSED", "OUTSTANDING,WITHDRAW,WITHDRAWN", "ANSWERED,WITHDRAW,WITHDRAWN"})
    void aDirectiveMovesOnFromWhereItStands(DirectiveStatus from, DirectiveMove move, DirectiveStatus to) {
        assertThat(move.isPossibleFrom(from)).isTrue();
        assertThat(move.leadsTo()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"OUTSTANDING,SEND_BACK", "OUTSTANDING,CLOSE", "CLOSED,ANSWER", "CLOSED,SEND_BACK", "CLOSED,CLOSE",
        "CLOSED,WITHDRAW", "WITHDRAWN,ANSWER", "WITHDRAWN,SEND_BACK", "WITHDRAWN,CLOSE", "WITHDRAWN,WITHDRAW"})
    void whatHasNoAnswerIsNotJudgedAndWhatHasEndedStays(DirectiveStatus from, DirectiveMove move) {
        assertThat(move.isPossibleFrom(from)).isFalse();
    }

    @Test
    void aDirectiveIsOutstandingUntilTheDayOfItsAnswerAndAnsweredUntilTheDayItIsAccepted() {
        DirectiveDetails closed = OPEN.answered("แล้ว", "somchai", GIVEN.plusDays(10)).closed("prasert", GIVEN.plusDays(20));
        DirectiveCourse course = DirectiveCourse.of(closed, List.of());
        assertThat(course.at(GIVEN.plusDays(9)).status()).isEqualTo(DirectiveStatus.OUTSTANDING);
        assertThat(course.at(GIVEN.plusDays(10)).status()).isEqualTo(DirectiveStatus.ANSWERED);
        assertThat(course.at(GIVEN.plusDays(19)).status()).isEqualTo(DirectiveStatus.ANSWERED);
        assertThat(course.at(GIVEN.plusDays(20)).status()).isEqualTo(DirectiveStatus.CLOSED);
    }

    @Test
    void anAnswerThatWasSentBackLaterWasThereUntilThen() {
        DirectiveDetails answeredTwice = OPEN.answered("หนึ่ง", "somchai", GIVEN.plusDays(2))
                .sentBack("ยังไม่ครบ", "prasert", GIVEN.plusDays(4)).answered("สอง", "somchai", GIVEN.plusDays(6));
        DirectiveCourse course = DirectiveCourse.of(answeredTwice, List.of(
                step(DirectiveMove.ANSWER, 2, "somchai", "หนึ่ง"), step(DirectiveMove.SEND_BACK, 4, "prasert", "ยังไม่ครบ"),
                step(DirectiveMove.ANSWER, 6, "somchai", "สอง")));
        assertThat(course.steps()).hasSize(3);
        assertThat(course.at(GIVEN.plusDays(3))).isEqualTo(
                new DirectiveCourse.State(DirectiveStatus.ANSWERED, "หนึ่ง", GIVEN.plusDays(2)));
        assertThat(course.at(GIVEN.plusDays(5))).isEqualTo(
                new DirectiveCourse.State(DirectiveStatus.OUTSTANDING, null, null));
        assertThat(course.at(GIVEN.plusDays(6)).answer()).isEqualTo("สอง");
    }

    @Test
    void aWithdrawnDirectiveWasOutstandingBefore() {
        DirectiveCourse course = DirectiveCourse.of(OPEN.withdrawn(GIVEN.plusDays(5), "ซ้ำ"), List.of());
        assertThat(course.at(GIVEN.plusDays(4)).status()).isEqualTo(DirectiveStatus.OUTSTANDING);
        assertThat(course.at(GIVEN.plusDays(5)).status()).isEqualTo(DirectiveStatus.WITHDRAWN);
    }

    @Test
    void aStepWhoseDayIsNotKnownWasAlwaysTaken() {
        DirectiveDetails imported = new DirectiveDetails("prasert", GIVEN, null, "เร่งรัด", null, null, null,
                DirectiveStatus.CLOSED, null, null, null, null, null, null, null, null, null);
        assertThat(DirectiveCourse.of(imported, List.of()).at(GIVEN).status()).isEqualTo(DirectiveStatus.CLOSED);
    }

    @Test
    void whatAWorkbookSaysHoldsOverTheStepsThatAreKept() {
        List<DirectiveStepDetails> kept = List.of(step(DirectiveMove.ANSWER, 2, "somchai", "หนึ่ง"));
        assertThat(DirectiveCourse.of(OPEN, kept).at(GIVEN.plusDays(9)).status()).isEqualTo(DirectiveStatus.OUTSTANDING);
        DirectiveDetails other = OPEN.answered("แก้จากสมุดงาน", null, GIVEN.plusDays(3));
        assertThat(DirectiveCourse.of(other, kept).at(GIVEN.plusDays(9)).answer()).isEqualTo("แก้จากสมุดงาน");
    }

    private static DirectiveStepDetails step(DirectiveMove move, int day, String by, String words) {
        return new DirectiveStepDetails(move, GIVEN.plusDays(day), by, null, words);
    }
}
