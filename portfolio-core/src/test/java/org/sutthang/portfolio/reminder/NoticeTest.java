package org.sutthang.portfolio.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.reminder.Notice.Subject;

class NoticeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);
    private static final Subject PROJECT = new Subject("P1", "หนึ่ง", null);

    @Test
    void aDeadlineIsNewWhenItIsNearOnItsDayOncePastAndWithEveryWeekAfter() {
        List<String> states = new ArrayList<>();
        for (int days = 10; days >= -15; days--) {
            String state = due(TODAY.plusDays(days)).state();
            if (states.isEmpty() || !states.getLast().equals(state)) {
                states.add(state);
            }
        }
        assertThat(states).containsExactly("soon|", "near|", "today|", "past0|", "past1|", "past2|");
    }

    @Test
    void whatWaitsIsNewWithEveryWeekAndNewsOnlyOnce() {
        assertThat(waiting(TODAY.minusDays(6)).state()).isEqualTo(waiting(TODAY).state())
                .isNotEqualTo(waiting(TODAY.minusDays(7)).state());
        assertThat(waiting(TODAY.plusDays(40)).state()).isEqualTo(waiting(TODAY).state());
        assertThat(notice(Urgency.NEWS, TODAY).state()).isEqualTo(notice(Urgency.NEWS, TODAY.minusDays(9)).state());
    }

    @Property
    void aNoticeKeepsItsKeyWhateverItsDay(@ForAll @IntRange(min = -400, max = 400) int days) {
        assertThat(due(TODAY.plusDays(days)).key()).isEqualTo("MILESTONE_DUE|P1|3|2567/3");
    }

    private static Notice due(LocalDate on) {
        return notice(on.isBefore(TODAY) ? Urgency.OVERDUE : Urgency.SOON, on);
    }

    private static Notice waiting(LocalDate since) {
        return notice(Urgency.WAITING, since);
    }

    private static Notice notice(Urgency urgency, LocalDate on) {
        return new Notice(NoticeKind.MILESTONE_DUE, urgency, PROJECT, new Subject("3", "อบรม", null),
                new FiscalQuarter(2567, 3), on, TODAY, null, "");
    }
}
