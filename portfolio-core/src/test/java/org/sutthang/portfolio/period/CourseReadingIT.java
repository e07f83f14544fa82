package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** What reports are made of: a project of the ministry, closed up to its second quarter, seen by different readers. */
class CourseReadingIT {

    private static final FiscalQuarter Q1 = new FiscalQuarter(2567, 1);
    private static final FiscalQuarter Q2 = Q1.next();
    private static final CourseQuestion HALF_A_YEAR = new CourseQuestion(Q2, null, 2);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsRestatedLaterDoesNotEnterTheCourseOfAQuarterThatWasSealedBefore(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            close(core);
            PortfolioCourse before = portfolio(core, HALF_A_YEAR);
            ProjectCourse sheet = sheet(core, HALF_A_YEAR);
            assertThat(before.of(Q1).orElseThrow().sealing().revision()).isEqualTo(1);
            assertThat(sheet.earlier()).hasSize(1);

            Restated.again(core, before.of(Q1).orElseThrow(), "พิมพ์ผิด");

            assertThat(portfolio(core, HALF_A_YEAR)).isEqualTo(before);
            assertThat(sheet(core, HALF_A_YEAR)).isEqualTo(sheet);
            Restated.again(core, before.portfolio(), "ตามไตรมาสก่อน");
            assertThat(portfolio(core, new CourseQuestion(Q2, 1, 2))).isEqualTo(before);
            assertThat(portfolio(core, HALF_A_YEAR).of(Q1).orElseThrow().sealing().revision()).isEqualTo(2);
            assertThat(portfolio(core, new CourseQuestion(Q1, null, 1)).earlier()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSealedCourseSaysWhereAProjectComesFromAndWhoDeliveredItThenWhateverHasChangedSince(TestDatabase database)
            throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            close(core);
            PortfolioCourse part = core.as(Role.MONITOR, () -> reading(core).organisation(HALF_A_YEAR, "MOI"));
            ProjectCourse sheet = sheet(core, HALF_A_YEAR);
            assertThat(sheet.project().orElseThrow().context().roots().ideaTh()).isEqualTo("ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะ");
            assertThat(part.portfolio().part().nameTh()).isEqualTo("หน่วยงาน MOI");
            assertThat(part.portfolio().previous().projects()).isEqualTo(1);

            core.transaction(() -> {
                EntityManager manager = core.get(EntityManager.class);
                manager.createQuery("update Idea i set i.titleTh = 'อีกชื่อ'").executeUpdate();
                manager.createQuery("update Organisation o set o.nameTh = 'อีกชื่อ'").executeUpdate();
                Organisation district = manager.createQuery("select o from Organisation o where o.code = 'D1'",
                        Organisation.class).getSingleResult();
                manager.createQuery("update Project p set p.organisation = :o, p.version = p.version + 1")
                        .setParameter("o", district).executeUpdate();
                manager.getEntityManagerFactory().getCache().evictAll();
                return null;
            });

            assertThat(core.as(Role.MONITOR, () -> reading(core).organisation(HALF_A_YEAR, "MOI"))).isEqualTo(part);
            assertThat(sheet(core, HALF_A_YEAR)).isEqualTo(sheet);
            PortfolioCourse empty = core.as(Role.MONITOR, () -> reading(core).organisation(HALF_A_YEAR, "D1"));
            assertThat(empty.portfolio().projects()).isEmpty();
            assertThat(empty.portfolio().part().code()).isEqualTo("D1");
            CourseQuestion open = new CourseQuestion(Q2.next(), null, 1);
            assertThat(core.as(Role.MONITOR, () -> reading(core).organisation(open, "D1")).portfolio().projects()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoIsBoundOrReadsNotEverythingSeesNoMoreInAReportThanElsewhere(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = close(core);
            AuthenticatedUser district = bound(core, "D1");

            assertThatThrownBy(() -> core.as(district, () -> reading(core).organisation(HALF_A_YEAR, "MOI")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> sheet(core, district)).isInstanceOf(AccessDenied.class);
            assertThat(core.as(district, () -> reading(core).portfolio(HALF_A_YEAR)).portfolio().projects()).isEmpty();
            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> reading(core).organisation(HALF_A_YEAR, "NONE")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> core.as(Role.MONITOR,
                    () -> core.get(ProjectCourseReading.class).project(HALF_A_YEAR, "NONE"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> portfolio(core, new CourseQuestion(Q2, 7, 1))).isInstanceOf(NotFound.class);

            assertThatThrownBy(() -> sheet(core, village.stranger())).isInstanceOf(AccessDenied.class);
            PortfolioCourse seen = core.as(village.stranger(), () -> reading(core).portfolio(HALF_A_YEAR));
            assertThat(seen.fully()).isEmpty();
            assertThat(seen.portfolio().projects()).hasSize(1).allSatisfy(p ->
                    assertThat(p.update().obstacles()).isNull());
            PortfolioCourse owned = core.as(village.owner(), () -> reading(core).portfolio(HALF_A_YEAR));
            assertThat(owned.fully()).containsExactly(SmartVillage.CODE);
            assertThat(owned.portfolio().projects().get(0).update().obstacles()).isEqualTo("ฝนตกหนัก");
            assertThat(sheet(core, village.owner()).project()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectThatBeganLaterIsNotInTheClosedQuarterAndAnOpenQuarterOfTheSpanIsTold(TestDatabase database)
            throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            close(core);
            core.transaction(() -> {
                core.get(EntityManager.class).createQuery("update Project p set p.code = 'P-02', p.version = p.version + 1")
                        .executeUpdate();
                return null;
            });
            ProjectCourse later = core.as(Role.MONITOR,
                    () -> core.get(ProjectCourseReading.class).project(HALF_A_YEAR, "P-02"));
            assertThat(later.project()).isEmpty();
            assertThat(later.sealing()).isNotNull();

            PortfolioCourse open = portfolio(core, new CourseQuestion(Q2.plus(2), null, 4));
            assertThat(open.all()).extracting(p -> p.dates().quarter()).contains(Q1, Q2, Q2.next(), Q2.plus(2));
            assertThat(open.portfolio().provisional()).isTrue();
        }
    }

    private static SmartVillage close(CoreContainer core) throws Exception {
        SmartVillage village = SmartVillage.in(core);
        core.clock().moveTo("2024-01-20");
        core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q1));
        core.clock().moveTo("2024-04-10");
        core.as(village.owner(), () -> {
            UpdateSheet sheet = village.sheet();
            village.service().submit(new UpdateInput(SmartVillage.CODE, Q2, sheet.version(),
                    List.of(new UpdateInput.MilestoneInput("2", LocalDate.parse("2024-05-20"), null, null)), List.of(),
                    "ดำเนินการแล้ว", "ฝนตกหนัก", null, null, null, null, null));
            return null;
        });
        core.clock().moveTo("2024-04-20");
        core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q2));
        return village;
    }

    private static AuthenticatedUser bound(CoreContainer core, String organisation) throws Exception {
        Long id = core.transaction(() -> manager(core).createQuery("select o.id from Organisation o where o.code = :code",
                Long.class).setParameter("code", organisation).getSingleResult());
        return new AuthenticatedUser(-1, "bound", "bound", Role.EXECUTIVE, Objects.requireNonNull(id), null);
    }

    private static EntityManager manager(CoreContainer core) {
        return core.get(EntityManager.class);
    }

    private static CourseReading reading(CoreContainer core) {
        return core.get(CourseReading.class);
    }

    private static PortfolioCourse portfolio(CoreContainer core, CourseQuestion asked) {
        return core.as(Role.MONITOR, () -> reading(core).portfolio(asked));
    }

    private static ProjectCourse sheet(CoreContainer core, CourseQuestion asked) {
        return core.as(Role.MONITOR, () -> core.get(ProjectCourseReading.class).project(asked, SmartVillage.CODE));
    }

    private static ProjectCourse sheet(CoreContainer core, AuthenticatedUser reader) {
        return core.as(reader, () -> core.get(ProjectCourseReading.class).project(HALF_A_YEAR, SmartVillage.CODE));
    }
}
