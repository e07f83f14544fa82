package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.award.Award;
import org.sutthang.portfolio.award.AwardDetails;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaDetails;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.Measurement;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.Target;
import org.sutthang.portfolio.indicator.TargetDetails;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.OrganisationDetails;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class PeriodClosingIT {

    private static final FiscalQuarter Q2 = new FiscalQuarter(2567, 2);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aClosedQuarterAnswersFromItsSealWhateverChangesLater(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Long project = store(core, UpdateStatus.ACCEPTED);
            PortfolioStandings standings = core.get(PortfolioStandings.class);
            PeriodService periods = core.get(PeriodService.class);

            PortfolioStanding live = core.as(Role.EXECUTIVE, () -> standings.of(Q2));
            assertThat(live.provisional()).isTrue();
            assertThat(live.asOf()).isEqualTo("2024-03-31");
            ProjectStanding before = live.projects().get(0);
            assertThat(before.standing().score()).isEqualTo("2.2391");
            assertThat(before.standing().indicators().get(0).result().toPlainString())
                    .startsWith("52.39111870196413");
            assertThat(before.standing().schedule().overdue()).extracting("daysOverdue").containsExactly(41L);
            assertThat(before.status()).isEqualTo(Status.RED);
            assertThat(before.awardedOn()).isEqualTo("2023-09-15");
            assertThat(core.as(Role.EXECUTIVE, standings::first)).as("without any period").isEqualTo(new FiscalQuarter(2567, 1));

            PortfolioStanding.Sealing sealing = core.as(Role.MONITOR, () -> periods.close(Q2));
            assertThat(sealing.seal()).hasSize(64);
            assertThat(sealing.previousSeal()).isNull();
            core.transaction(() -> core.get(EntityManager.class).createQuery("update Project p set p.startOn = :day")
                    .setParameter("day", LocalDate.parse("2021-02-01")).executeUpdate());
            assertThat(core.as(Role.EXECUTIVE, () -> standings.of(Q2)).provisional()).isFalse();
            assertThat(core.as(Role.EXECUTIVE, standings::first)).as("earlier than any period").isEqualTo(new FiscalQuarter(2564, 2));

            core.transaction(() -> {
                core.get(EntityManager.class).createQuery("update Measurement m set m.numerator = 1").executeUpdate();
                core.get(EntityManager.class).createQuery("update Project p set p.version = p.version + 1")
                        .executeUpdate();
                return null;
            });
            PortfolioStanding sealed = core.as(Role.EXECUTIVE, () -> standings.of(Q2));
            assertThat(sealed.sealing()).isEqualTo(sealing);
            assertThat(sealed.projects()).usingRecursiveComparison().ignoringFields("context.roots").isEqualTo(live.projects());
            assertThat(sealed.figures()).usingRecursiveComparison().ignoringFields("revision")
                    .isEqualTo(live.figures());
            assertThat(core.as(Role.MONITOR, () -> core.get(SnapshotService.class).document(Q2)).isIntact()).isTrue();
            assertThat(project).isNotNull();

            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> periods.close(Q2))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("period.alreadyClosed");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectWithoutAReportIsSealedAsNotReportedAndStillShowsThatItIsLate(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core, UpdateStatus.DRAFT);
            PortfolioStandings standings = core.get(PortfolioStandings.class);
            PeriodService periods = core.get(PeriodService.class);
            core.clock().moveTo("2024-04-15");
            ClosingCheck early = core.as(Role.MONITOR, () -> periods.closingCheck(Q2));
            assertThat(early.obstacle()).isEqualTo(ClosingCheck.Obstacle.DEADLINE_NOT_PAST);
            assertThat(early.missing()).hasSize(1);
            assertThat(core.as(Role.MONITOR, () -> standings.of(Q2)).projects().get(0).status())
                    .isEqualTo(Status.RED);

            core.clock().moveTo("2024-04-16");
            ProjectStanding silent = core.as(Role.MONITOR, () -> standings.of(Q2)).projects().get(0);
            assertThat(silent.status()).isEqualTo(Status.NOT_REPORTED);
            assertThat(silent.standing().schedule().status()).isEqualTo(Status.RED);
            assertThat(silent.standing().score()).isEqualTo("2.2391");

            PortfolioStanding.Sealing first = core.as(Role.MONITOR, () -> periods.close(Q2));
            FiscalQuarter q3 = Q2.next();
            core.clock().moveTo("2024-07-20");
            PortfolioStanding.Sealing second = core.as(Role.MONITOR, () -> periods.close(q3));
            assertThat(second.previousSeal()).isEqualTo(first.seal());
            assertThat(core.as(Role.MONITOR, () -> standings.of(q3)).previous().byStatus())
                    .containsEntry(Status.NOT_REPORTED, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void periodsCloseInOrderAfterTheyHaveEndedAndByTheMonitorAlone(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core, UpdateStatus.ACCEPTED);
            PeriodService periods = core.get(PeriodService.class);
            core.clock().moveTo("2024-02-01");
            core.as(Role.MONITOR, () -> {
                periods.open(Q2);
                return null;
            });
            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> periods.close(Q2)))
                    .hasMessageContaining("period.notEnded");
            core.clock().moveTo("2024-08-01");
            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> periods.close(Q2.next())))
                    .hasMessageContaining("period.earlierNotClosed");
            assertThatThrownBy(() -> core.as(Role.EXECUTIVE, () -> periods.close(Q2)))
                    .isInstanceOf(AccessDenied.class);
            core.as(Role.MONITOR, () -> periods.close(Q2));
            assertThat(core.as(Role.OWNER, periods::all)).extracting(PeriodWindow::closed).containsExactly(true);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aQuarterBeforeAClosedOneIsNeitherOpenedNorClosedAnyMore(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core, UpdateStatus.ACCEPTED);
            PeriodService periods = core.get(PeriodService.class);
            core.clock().moveTo("2025-02-01");
            FiscalQuarter q3 = Q2.next();
            core.as(Role.MONITOR, () -> periods.close(q3));
            for (FiscalQuarter before : List.of(Q2, new FiscalQuarter(2566, 1))) {
                ClosingCheck check = core.as(Role.MONITOR, () -> periods.closingCheck(before));
                assertThat(check.obstacle()).isEqualTo(ClosingCheck.Obstacle.LATER_CLOSED);
                assertThat(check.inTheWay()).isEqualTo(q3);
                assertThatThrownBy(() -> core.as(Role.MONITOR, () -> periods.close(before)))
                        .isInstanceOf(Conflict.class).hasMessage("period.laterClosed [" + before + ", 2567/3]");
                assertThatThrownBy(() -> core.as(Role.MONITOR, () -> {
                    periods.open(before);
                    return null;
                })).isInstanceOf(Conflict.class).hasMessage("period.laterClosed [" + before + ", 2567/3]");
            }
            assertThat(core.as(Role.MONITOR, periods::all)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void reportsOfAQuarterThatALaterOneWasClosedWithoutAreNeitherTakenNorReviewed(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core, UpdateStatus.SUBMITTED);
            PeriodService periods = core.get(PeriodService.class);
            QuarterlyUpdateService updates = core.get(QuarterlyUpdateService.class);
            String code = core.transaction(() -> core.get(EntityManager.class).createQuery("select p.code from Project p",
                    String.class).getSingleResult());
            core.clock().moveTo("2025-02-01");
            assertThat(core.as(Role.MONITOR, () -> updates.read(code, Q2)).rights().review()).as("while it can be closed").isTrue();
            core.as(Role.MONITOR, () -> periods.close(Q2.next()));

            UpdateSheet sheet = core.as(Role.MONITOR, () -> updates.read(code, Q2));
            assertThat(sheet.state()).isEqualTo(PeriodState.PASSED_OVER);
            assertThat(sheet.rights()).isEqualTo(new UpdateSheet.Rights(false, false, sheet.rights().inNameOf(), false));
            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> {
                updates.accept(code, Q2, sheet.version());
                return null;
            })).isInstanceOf(Conflict.class).hasMessageContaining("update.passedOver");
            assertThat(core.as(Role.MONITOR, () -> updates.read(code, new FiscalQuarter(2568, 1))).state())
                    .as("after the closed one").isEqualTo(PeriodState.IN_REVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void noQuarterIsLeftOutBetweenTwoClosedOnes(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core, UpdateStatus.ACCEPTED);
            PeriodService periods = core.get(PeriodService.class);
            core.clock().moveTo("2025-06-01");
            FiscalQuarter q3 = Q2.next();
            core.as(Role.MONITOR, () -> periods.close(Q2));
            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> periods.close(q3.plus(2))))
                    .isInstanceOf(Conflict.class).hasMessage("period.earlierNotClosed [2568/1, 2567/3]");
            core.as(Role.MONITOR, () -> periods.close(q3));
            core.as(Role.MONITOR, () -> periods.close(q3.next()));
            core.as(Role.MONITOR, () -> periods.close(q3.plus(2)));
            assertThat(core.as(Role.MONITOR, periods::all)).hasSize(4).allMatch(PeriodWindow::closed);
        }
    }

    /** Case 8 of the published figures, with a milestone 41 days overdue. */
    private static Long store(CoreContainer core, UpdateStatus update) throws Exception {
        return core.transaction(() -> {
            EntityManager manager = core.get(EntityManager.class);
            Organisation province = new Organisation("KKN", new OrganisationDetails("จังหวัดขอนแก่น", "Khon Kaen",
                    OrganisationKind.PROVINCE, null, "40", true));
            Idea idea = new Idea("I-1", new IdeaDetails("ศูนย์ข้อมูลกลางหมู่บ้าน", null, null, province, null, null,
                    null, null, null, null, IdeaStatus.AWARDED));
            Project project = new Project("P-67-014", new ProjectDetails(idea, "ศูนย์ข้อมูลกลางหมู่บ้าน", null,
                    province, null, LocalDate.parse("2023-10-01"), null, null, Stage.IMPLEMENTING, null, null, null,
                    null, null, null, null, null));
            Milestone milestone = new Milestone(project, "3", 1, new MilestoneDetails("เชื่อมข้อมูล 26 อำเภอ", null,
                    null, LocalDate.parse("2024-02-19"), LocalDate.parse("2024-02-19"), null, null, null));
            Indicator indicator = new Indicator(project, "K-1", 1, new IndicatorDetails("หมู่บ้านที่มีข้อมูลครบถ้วน",
                    null, IndicatorKind.OUTCOME, "ร้อยละ", Direction.HIGHER, Aggregation.LAST_RATIO,
                    BigDecimal.valueOf(100), Frequency.QUARTER, null, BigDecimal.valueOf(20), CriteriaKind.FIVE, null,
                    BigDecimal.valueOf(40), BigDecimal.valueOf(50), BigDecimal.valueOf(60), BigDecimal.valueOf(70),
                    BigDecimal.valueOf(80), null, null, null, null, null));
            manager.persist(province);
            manager.persist(idea);
            manager.persist(new Award("A-1", new AwardDetails(idea, "รางวัลชนะเลิศ", null, "สป.มท.", null,
                    LocalDate.parse("2023-09-15"))));
            manager.persist(project);
            manager.persist(milestone);
            manager.persist(indicator);
            manager.persist(new Target(indicator, 2567, 2, new TargetDetails(BigDecimal.valueOf(60))));
            manager.persist(result(indicator, 1, 1031));
            manager.persist(result(indicator, 2, 1227));
            manager.persist(new QuarterlyUpdate(project, 2567, 2, new QuarterlyUpdateDetails(update,
                    LocalDate.parse("2024-04-10"), "owner", null, null, null, null, null, null, null, null, null, null)));
            manager.flush();
            return project.getId();
        });
    }

    private static Measurement result(Indicator indicator, int quarter, long complete) {
        return new Measurement(indicator, 2567, quarter, null, new MeasurementDetails(null,
                BigDecimal.valueOf(complete), BigDecimal.valueOf(2342), null, null, null, null, "owner",
                Instant.parse("2024-04-10T03:00:00Z")));
    }
}
