package org.sutthang.portfolio.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class DigestLedgerIT {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 20);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoNodesThatClaimTheSameDigestNeverBothGetIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database); ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            ThreeProjects.in(core);
            DigestLedger ledger = core.get(DigestLedger.class);
            for (LocalDate day = DAY; day.isBefore(DAY.plusDays(12)); day = day.plusDays(1)) {
                LocalDate present = day;
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Boolean> node = () -> {
                    together.await();
                    try {
                        return ledger.claim(20, present, 3).isPresent();
                    } catch (PersistenceException quickerByAMoment) {
                        return false;
                    }
                };
                int claimed = 0;
                for (var answer : nodes.invokeAll(List.of(node, node))) {
                    claimed += answer.get() ? 1 : 0;
                }
                assertThat(claimed).as("claims of %s", present).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasSentOrMayHaveBeenIsNotClaimedAgainAndTheNextDayIsAnother(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            three.sql("update app_user set email = 'somchai@example.go.th' where id = 20");
            DigestLedger ledger = core.get(DigestLedger.class);
            assertThat(ledger.beginRun(DAY)).isTrue();
            assertThat(ledger.beginRun(DAY)).as("another node").isFalse();
            assertThat(ledger.recipients(DAY, false)).extracting(DigestLedger.Recipient::email)
                    .containsExactly("somchai@example.go.th");
            assertThat(ledger.recipients(DAY, true)).isEmpty();
            assertThat(ledger.claim(20, DAY, 3)).isPresent();
            assertThat(ledger.recipients(DAY, false)).as("while it is sent, and if that breaks off").isEmpty();
            ledger.ended(20, DAY, DigestState.UNCERTAIN, "connection reset");
            ledger.endRun(DAY, 1);
            assertThat(ledger.claim(20, DAY, 3)).isEmpty();
            assertThat(ledger.claim(20, DAY.plusDays(1), 3)).isPresent();

            DigestReport report = core.as(Role.ADMINISTRATOR, ledger::report);
            assertThat(report.people()).isEqualTo(1);
            assertThat(report.wanting()).isEqualTo(1);
            assertThat(report.sent()).isZero();
            assertThat(report.failures()).extracting(DigestFailure::reason).contains("connection reset");
            assertThatThrownBy(() -> three.read(MONITOR, ledger::report)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> ledger.claim(20, DAY, 1)))
                    .as("nobody who has signed in sends digests").isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyActivePeopleWithAnAddressWhoWantItGetOneAndASecretOfOneSwitchesItOff(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            three.sql("update app_user set email = concat(user_name, '@example.go.th') where id in (20, 21, 22)");
            three.sql("update app_user set email = concat(user_name, '@Example.org') where email is null");
            DigestLedger ledger = core.get(DigestLedger.class);
            SubscriptionService subscriptions = core.get(SubscriptionService.class);
            assertThat(ledger.recipients(DAY, false)).as("wichai cannot sign in, the others have addresses of nobody")
                    .extracting(DigestLedger.Recipient::userName).containsExactly("malee", "somchai");
            Optional<String> stop = ledger.claim(20, DAY, 1);
            assertThat(ledger.stop("not-a-secret")).isFalse();
            assertThat(ledger.stop("x".repeat(43))).isFalse();
            assertThat(ledger.stop(stop.orElseThrow())).isTrue();
            assertThat(ledger.recipients(DAY.plusDays(1), false)).extracting(DigestLedger.Recipient::userName)
                    .containsExactly("malee");
            assertThat(three.read(SOMCHAI, subscriptions::mine).digest()).isFalse();
            assertThat(three.text("select subject_code from audit_entry where subject_type = 'subscription'"))
                    .isEqualTo("somchai");
        }
    }
}
