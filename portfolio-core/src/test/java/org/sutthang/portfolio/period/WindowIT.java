package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sutthang.portfolio.period.SmartVillage.CODE;
import static org.sutthang.portfolio.period.SmartVillage.form;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundInput;
import org.sutthang.portfolio.round.RoundService;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.window.ExceptionInput;
import org.sutthang.portfolio.window.ExceptionItem;
import org.sutthang.portfolio.window.ExceptionService;
import org.sutthang.portfolio.window.WindowInput;
import org.sutthang.portfolio.window.WindowMove;
import org.sutthang.portfolio.window.WindowProblem;
import org.sutthang.portfolio.window.WindowRefused;
import org.sutthang.portfolio.window.WindowService;
import org.sutthang.portfolio.window.WindowSheet;

/** One project that has not reported while the common deadline of 15 April passes, is moved, and is moved for it alone. */
class WindowIT {

    private static final FiscalQuarter Q2 = SmartVillage.QUARTER;
    private static final LocalDate DEADLINE = LocalDate.of(2024, 4, 15);

    private CoreContainer core;
    private SmartVillage village;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPeriodKeepsTheDatesItWasOpenedWithUntilTheMonitorMovesThem(TestDatabase database) throws Exception {
        try (CoreContainer opened = open(database)) {
            setRound(7, 20, 10);
            assertThat(window().window()).as("opened before").isEqualTo(new WindowDates(LocalDate.of(2024, 4, 8), DEADLINE, null));
            assertThat(opened.as(Role.OWNER, () -> opened.get(PeriodService.class).window(Q2.next())).times())
                    .as("not opened yet").isEqualTo(new WindowDates(LocalDate.of(2024, 7, 3), LocalDate.of(2024, 7, 10),
                            LocalDate.of(2024, 7, 20)));

            core.clock().moveTo("2024-04-17");
            assertThat(standing().status()).isEqualTo(Status.NOT_REPORTED);
            move(window().version(), "2024-04-18", "2024-04-25", "2024-05-10", "หยุดสงกรานต์");
            assertThat(standing().status()).isNotEqualTo(Status.NOT_REPORTED);
            assertThat(standing().update().deadlineOn()).isEqualTo("2024-04-25");

            WindowSheet moved = window();
            assertThat(moved.opened().deadlineOn()).isEqualTo(DEADLINE);
            assertThat(moved.moves()).extracting(WindowMove::reason, WindowMove::changedBy, m -> m.after().lockedFrom())
                    .containsExactly(tuple("หยุดสงกรานต์", "monitor", LocalDate.of(2024, 5, 10)));
            assertThat(core.transaction(() -> core.get(EntityManager.class).createQuery("select e.before, e.after from AuditEntry e "
                    + "where e.subjectType = 'window'", Object[].class).getSingleResult())).satisfies(row -> {
                        assertThat(row[0]).asString().contains("2024-04-15");
                        assertThat(row[1]).asString().contains("2024-04-25", "หยุดสงกรานต์");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void fromTheLockOnOwnersAreNotHeardUnlessTheyHaveMoreTimeAndTheMonitorActsInTheirName(TestDatabase database) throws Exception {
        try (CoreContainer opened = open(database)) {
            core.clock().moveTo("2024-04-20");
            assertThat(village.sheet().state()).isEqualTo(PeriodState.IN_REVIEW);
            assertThat(village.sheet().rights().edit()).as("late, and still taken").isTrue();
            move(window().version(), "2024-04-08", "2024-04-15", "2024-04-20", "รวบรวมข้อมูลเสนอผู้บริหาร");

            assertThat(village.sheet().state()).isEqualTo(PeriodState.LOCKED);
            assertThat(village.sheet().rights().edit()).isFalse();
            assertThatThrownBy(() -> saveDraft(village.owner())).isInstanceOf(Conflict.class)
                    .hasMessageContaining("update.locked");
            saveDraft(monitor());

            grant("2024-04-21", "น้ำท่วมสำนักงาน");
            assertThat(village.sheet().rights().edit()).isTrue();
            saveDraft(village.owner());
            core.clock().moveTo("2024-04-22");
            assertThatThrownBy(() -> saveDraft(village.owner())).hasMessageContaining("update.locked");
            assertThat(opened.as(village.owner(), () -> opened.get(WorkService.class).mine())).filteredOn(i -> i.quarter().equals(Q2))
                    .extracting(WorkItem::takenFromOwner).containsExactly(false);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anExceptionGivesMoreTimeIsChangedAndWithdrawnAndEverythingOfItIsKept(TestDatabase database) throws Exception {
        try (CoreContainer opened = open(database)) {
            core.clock().moveTo("2024-04-17");
            ExceptionService exceptions = core.get(ExceptionService.class);
            assertThat(standing().update().report()).isEqualTo(ReportState.MISSING);
            grant("2024-04-30", "น้ำท่วมสำนักงาน");
            assertThat(standing().update().report()).isEqualTo(ReportState.AWAITED);
            ExceptionItem own = core.as(village.owner(), exceptions::mine).get(0);
            assertThat(own).isEqualTo(core.as(village.assistant(), () -> exceptions.of(CODE, Q2)).orElseThrow());
            assertThat(own.endsOn()).isEqualTo("2024-04-30");
            assertThat(own.reason()).isEqualTo("น้ำท่วมสำนักงาน");
            assertThatThrownBy(() -> grant("2024-05-01", "อีกครั้ง")).hasMessageContaining("exception.exists");

            monitors(() -> exceptions.change(new ExceptionInput(CODE, Q2, own.version(), LocalDate.of(2024, 5, 6), "น้ำยังไม่ลด")));
            assertThat(standing().update().deadlineOn()).isEqualTo("2024-05-06");
            assertThatThrownBy(() -> monitors(() -> exceptions.withdraw(CODE, Q2, own.version(), "ส่งแล้ว")))
                    .isInstanceOf(StaleEdit.class);
            ExceptionItem changed = core.as(village.owner(), exceptions::mine).get(0);
            assertThatThrownBy(() -> monitors(() -> exceptions.withdraw(CODE, Q2, changed.version(), " ")))
                    .isInstanceOf(WindowRefused.class);

            move(window().version(), "2024-04-08", "2024-05-20", null, "เลื่อนทั้งกระทรวง");
            assertThat(standing().update().deadlineOn()).as("an exception never takes time away").isEqualTo("2024-05-20");
            monitors(() -> exceptions.withdraw(CODE, Q2, changed.version(), "กำหนดใหม่ช้ากว่าแล้ว"));
            assertThat(core.as(village.owner(), exceptions::mine)).isEmpty();
            ExceptionService.Granted kept = core.as(monitor(), () -> exceptions.of(Q2));
            assertThat(kept.holding()).isEmpty();
            assertThat(kept.withdrawn()).extracting(ExceptionItem::endsOn, e -> e.withdrawal().reason(), e -> e.withdrawal().by())
                    .containsExactly(tuple(LocalDate.of(2024, 5, 6), "กำหนดใหม่ช้ากว่าแล้ว", "monitor"));
            grant("2024-05-25", "น้ำท่วมอีกครั้ง");
            assertThat(standing().update().deadlineOn()).isEqualTo("2024-05-25");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsClosedOrOfOthersOrOutdatedIsNotMoved(TestDatabase database) throws Exception {
        try (CoreContainer opened = open(database)) {
            WindowService windows = core.get(WindowService.class);
            ExceptionService exceptions = core.get(ExceptionService.class);
            AuthenticatedUser bound = new AuthenticatedUser(-1, "bound", "bound", Role.MONITOR, -7L, null);
            ExceptionInput exception = new ExceptionInput(CODE, Q2, 0, LocalDate.of(2024, 4, 30), "น้ำท่วม");
            for (AuthenticatedUser other : new AuthenticatedUser[] {bound, village.owner()}) {
                assertThatThrownBy(() -> core.as(other, () -> {
                    windows.move(new WindowInput(Q2, 1, new WindowDates(DEADLINE, DEADLINE, null), "x"));
                    return null;
                })).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> core.as(other, () -> {
                    exceptions.grant(exception);
                    return null;
                })).isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(() -> core.as(village.stranger(), () -> exceptions.of(CODE, Q2))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> move(window().version() + 1, "2024-04-08", "2024-04-20", null, "x"))
                    .isInstanceOf(StaleEdit.class);
            assertThatThrownBy(() -> move(window().version(), "2024-04-08", "2024-04-15", null, "x"))
                    .hasMessageContaining("window.unchanged");
            assertThatThrownBy(() -> move(window().version(), "2024-04-08", "2024-03-20", null, null))
                    .isInstanceOfSatisfying(WindowRefused.class, refused -> assertThat(refused.problems())
                            .extracting(WindowProblem::field).containsExactly("deadlineOn", "reminderOn", "reason"));
            assertThatThrownBy(() -> monitors(() -> windows.move(new WindowInput(Q2.next(), 1, window().window(), "x"))))
                    .hasMessageContaining("window.notOpened");
            assertThatThrownBy(() -> monitors(() -> exceptions.grant(new ExceptionInput(CODE, Q2.plus(4), 0,
                    LocalDate.of(2025, 4, 30), "x")))).hasMessageContaining("exception.notBegun");

            core.clock().moveTo("2024-04-17");
            core.as(monitor(), () -> core.get(PeriodService.class).close(Q2));
            assertThatThrownBy(() -> move(window().version(), "2024-04-08", "2024-04-20", null, "x"))
                    .hasMessageContaining("window.closed");
            assertThatThrownBy(() -> monitors(() -> exceptions.grant(exception))).hasMessageContaining("exception.closed");
        }
    }

    private CoreContainer open(TestDatabase database) throws Exception {
        core = CoreContainer.on(database);
        village = SmartVillage.in(core);
        monitors(() -> core.get(PeriodService.class).open(Q2));
        return core;
    }

    private void setRound(int reminder, int lock, int deadline) {
        Map<RoundSetting, BigDecimal> figures = new EnumMap<>(RoundSetting.class);
        for (RoundSetting setting : RoundSetting.values()) {
            figures.put(setting, setting.of(RoundDetails.DEFAULT));
        }
        figures.put(RoundSetting.REMINDER_DAYS, BigDecimal.valueOf(reminder));
        figures.put(RoundSetting.LOCK_DAYS, BigDecimal.valueOf(lock));
        figures.put(RoundSetting.DEADLINE_DAYS, BigDecimal.valueOf(deadline));
        core.as(monitor(), () -> core.get(RoundService.class).change(new RoundInput(Q2.fiscalYear(), 0, ScoreScale.FIVE,
                figures, "กำหนดเวลาประจำปี")));
    }

    private void move(long version, String reminder, String deadline, String lock, String reason) {
        monitors(() -> core.get(WindowService.class).move(new WindowInput(Q2, version, new WindowDates(LocalDate.parse(reminder),
                LocalDate.parse(deadline), lock == null ? null : LocalDate.parse(lock)), reason)));
    }

    private void grant(String endsOn, String reason) {
        monitors(() -> core.get(ExceptionService.class).grant(new ExceptionInput(CODE, Q2, 0, LocalDate.parse(endsOn), reason)));
    }

    private void saveDraft(AuthenticatedUser user) {
        core.as(user, () -> {
            UpdateSheet sheet = village.service().read(CODE, Q2);
            village.service().saveDraft(form(sheet).obstacles("น้ำท่วม " + sheet.version()).input());
            return null;
        });
    }

    private WindowSheet window() {
        return core.as(monitor(), () -> core.get(WindowService.class).sheet(Q2)).orElseThrow();
    }

    private ProjectStanding standing() {
        return core.as(monitor(), () -> core.get(PortfolioStandings.class).of(Q2)).projects().get(0);
    }

    private static AuthenticatedUser monitor() {
        return new AuthenticatedUser(-1, "monitor", "monitor", Role.MONITOR, null, null);
    }

    private void monitors(Runnable action) {
        core.as(monitor(), () -> {
            action.run();
            return null;
        });
    }
}
