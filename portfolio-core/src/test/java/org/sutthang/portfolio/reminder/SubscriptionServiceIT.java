package org.sutthang.portfolio.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.NewDirective;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.reminder.CalendarEntry.Kind;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class SubscriptionServiceIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theAddressOfACalendarOpensItUntilItIsRenewedOrWithdrawnOrThePersonLeaves(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            SubscriptionService service = core.get(SubscriptionService.class);
            String first = three.read(SOMCHAI, service::renewFeed);
            assertThat(first).hasSizeGreaterThanOrEqualTo(43);
            assertThat(service.holder(first)).get().extracting(AuthenticatedUser::userName).isEqualTo("somchai");
            assertThat(three.text("select feed_hash from subscription")).doesNotContain(first);
            assertThat(three.text("select after_state from audit_entry where subject_type = 'subscription'"))
                    .doesNotContain(first).doesNotContain(three.text("select feed_hash from subscription"));

            String second = three.read(SOMCHAI, service::renewFeed);
            assertThat(service.holder(first)).as("renewed").isEmpty();
            assertThat(service.holder(second)).isPresent();
            three.sql("update app_user set active = false where id = 20");
            assertThat(service.holder(second)).as("left").isEmpty();
            three.sql("update app_user set active = true where id = 20");
            three.as(SOMCHAI, service::withdrawFeed);
            assertThat(service.holder(second)).as("withdrawn").isEmpty();
            assertThat(service.holder(null)).isEmpty();
            assertThat(service.holder("")).isEmpty();
            assertThatThrownBy(service::renewFeed).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPersonChoosesDigestAndLanguageAndNotOverWhatTheAdministratorHasChanged(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            SubscriptionService service = core.get(SubscriptionService.class);
            SubscriptionSheet before = three.read(SOMCHAI, service::mine);
            assertThat(before.digest()).isTrue();
            assertThat(before.language()).isNull();
            three.as(SOMCHAI, () -> service.change(before.version(), false, "en"));
            SubscriptionSheet after = three.read(SOMCHAI, service::mine);
            assertThat(after.digest()).isFalse();
            assertThat(after.language()).isEqualTo("en");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.change(before.version(), true, "th")))
                    .isInstanceOf(StaleEdit.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.change(after.version(), true, "fr")))
                    .isInstanceOf(RuleViolation.class).hasMessageContaining("account.language");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theCalendarOfAnOwnerHasMilestonesReportsAndDirectivesAndThatOfAWatcherDeadlines(TestDatabase database)
            throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            three.sql("insert into milestone (id, version, project_id, code, sort_order, title_th, baseline_on, forecast_on) "
                    + "values (51, 0, 40, '1', 1, 'อบรม', date '2024-05-10', date '2024-06-01')");
            three.as(PRASERT, () -> core.get(DirectiveService.class).give("P1", new NewDirective(null, null, "เร่งรัด",
                    LocalDate.of(2024, 5, 2), null)));
            CalendarService calendar = core.get(CalendarService.class);
            List<CalendarEntry> own = three.read(SOMCHAI, calendar::mine);
            assertThat(own).extracting(CalendarEntry::uid).containsExactly("report.P1..2567-2", "directive.P1.D1.",
                    "milestone.P1.1.", "report.P1..2567-3");
            assertThat(own.get(2).on()).as("the forecast").isEqualTo("2024-06-01");
            assertThat(own).allSatisfy(entry -> {
                assertThat(entry.version()).as("the project's").isEqualTo(1);
                assertThat(entry.changedAt()).isEqualTo(core.clock().instant());
            });
            assertThat(three.read(PRASERT, calendar::mine)).extracting(CalendarEntry::kind).containsExactly(Kind.DIRECTIVE);
            three.sql("insert into reporting_period (id, version, fiscal_year, fiscal_quarter, first_day, last_day, "
                    + "deadline_on, opened_by, opened_at) values (76, 0, 2567, 2, date '2024-01-01', date '2024-03-31', "
                    + "date '2024-04-15', 'monitor', timestamp '2024-01-01 00:00:00')");
            assertThat(three.read(MONITOR, calendar::mine)).singleElement()
                    .satisfies(entry -> assertThat(entry.on()).isEqualTo("2024-04-15"));
        }
    }
}
