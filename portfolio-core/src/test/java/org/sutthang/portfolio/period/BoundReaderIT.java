package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaDetails;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.OrganisationDetails;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.project.StageMoveDetails;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** A monitor or executive who is bound to a province sees what it and the municipality below it deliver, through every door. */
class BoundReaderIT {

    private static final FiscalQuarter Q1 = new FiscalQuarter(2567, 1);
    private static final FiscalQuarter Q2 = Q1.next();
    private static final String[] OWN = {"P-1", "P-2"};

    private final Map<String, Organisation> organisations = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void showsTheOwnBranchAloneLiveAndSealed(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            PortfolioReading reading = core.get(PortfolioReading.class);
            AuthenticatedUser governor = bound(core, Role.EXECUTIVE, "CNX");

            assertOwn(core.as(governor, () -> reading.of(Q2)));
            assertOwn(core.as(governor, () -> reading.portfolio(Q2)).portfolio());
            core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q1));
            core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q2));
            PortfolioStanding sealed = core.as(governor, () -> reading.of(Q2));

            assertOwn(sealed);
            assertThat(sealed.sealing().revision()).isEqualTo(1);
            assertThat(sealed.projects()).usingRecursiveComparison().isEqualTo(core.as(Role.EXECUTIVE,
                    () -> reading.of(Q2)).projects().stream().filter(p -> Arrays.asList(OWN).contains(p.code())).toList());
            assertOwn(core.as(governor, () -> reading.of(Q2, 1)));
            assertThat(core.as(governor, () -> reading.series(Q2, 4))).hasSize(3).allSatisfy(q ->
                    assertThat(q.portfolio().part()).isNotNull()).allSatisfy(q -> assertThat(codes(q.portfolio())).containsExactly(OWN));
        }
    }

    /** Two projects of the own branch, and of their ideas the one that has no award and the one that two projects share. */
    private static void assertOwn(PortfolioStanding part) {
        assertThat(codes(part)).containsExactly(OWN);
        assertThat(part.part().code()).isEqualTo("CNX");
        assertThat(part.ideas()).isEqualTo(2);
        assertThat(part.awarded()).isZero();
        assertThat(part.adoptions()).isNull();
        assertThat(part.figures().byStatus()).containsEntry(Status.NOT_REPORTED, 2);
        if (part.previous() != null) {
            assertThat(part.previous().statuses()).containsOnlyKeys(OWN);
            assertThat(part.previous().projects()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void comparesTheBranchWithItselfInTheQuarterBefore(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            PortfolioReading reading = core.get(PortfolioReading.class);
            AuthenticatedUser governor = bound(core, Role.MONITOR, "CNX");

            assertThat(core.as(governor, () -> reading.of(Q2)).previous().projects()).isEqualTo(2);
            core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q1));
            core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q2));
            assertThat(core.as(governor, () -> reading.of(Q2)).previous().revision()).isEqualTo(1);
            assertThat(core.as(governor, () -> reading.of(Q2, 1)).previous().statuses()).containsOnlyKeys(OWN);
            assertThat(core.as(governor, () -> reading.of(Q1)).previous())
                    .as("a quarter that was never closed cannot be divided any more").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPartHasAnEditionOfItsOwnSoThatNothingKeptForOthersIsShown(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            PortfolioReading reading = core.get(PortfolioReading.class);
            AuthenticatedUser governor = bound(core, Role.EXECUTIVE, "CNX");
            CountedPortfolio own = core.as(governor, () -> reading.portfolio(Q2));

            assertThat(core.as(governor, () -> reading.portfolio(Q2))).isSameAs(own);
            assertThat(List.of(core.as(Role.EXECUTIVE, () -> reading.portfolio(Q2)).edition(),
                    core.as(bound(core, Role.EXECUTIVE, "LG"), () -> reading.portfolio(Q2)).edition(),
                    core.as(governor, () -> reading.series(Q2, 1)).getLast().edition()))
                    .doesNotContain(own.edition()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ownersAndThoseWhoAreNotBoundSeeAll(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            PortfolioReading reading = core.get(PortfolioReading.class);

            assertThat(codes(core.as(Role.EXECUTIVE, () -> reading.of(Q2)))).hasSize(3);
            PortfolioStanding seenByAnOwner = core.as(bound(core, Role.OWNER, "CNX"), () -> reading.of(Q2));
            assertThat(codes(seenByAnOwner)).hasSize(3);
            assertThat(seenByAnOwner.part()).isNull();
            assertThat(core.as(bound(core, Role.EXECUTIVE, "MOI"), () -> reading.of(Q2)).projects()).hasSize(3);
            assertThat(core.as(bound(core, Role.EXECUTIVE, "LG"), () -> reading.of(Q2)).projects()).hasSize(1);
            assertRefused(core, new AuthenticatedUser(-1, "x", "x", Role.EXECUTIVE, 999_999L, null),
                    () -> reading.of(Q2), "access.denied");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatConcernsTheWholePortfolioOrTheProjectsOfOthersIsRefused(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            AuthenticatedUser monitor = bound(core, Role.MONITOR, "CNX");
            PeriodService periods = core.get(PeriodService.class);

            assertRefused(core, monitor, () -> periods.closingCheck(Q2), "access.whole");
            assertRefused(core, monitor, () -> periods.close(Q1), "access.whole");
            assertRefused(core, monitor, () -> run(() -> periods.open(Q2)), "access.whole");
            core.as(Role.MONITOR, () -> periods.close(Q1));
            assertRefused(core, monitor, () -> core.get(SnapshotService.class).document(Q1), "access.snapshot");
            assertRefused(core, monitor, () -> core.get(PortfolioReading.class).of("P-3", Q2), "access.outOfReach");
            assertRefused(core, monitor, () -> core.get(PortfolioReading.class).of("P-3", Q1), "access.outOfReach");
            assertThat(core.as(monitor, () -> core.get(PortfolioReading.class).of("P-2", Q1)).project().code())
                    .isEqualTo("P-2");
            StageMoveDetails decision = new StageMoveDetails("ผู้ว่าราชการจังหวัด", "เหตุผล", "บทเรียน");
            assertRefused(core, monitor, () -> run(() -> core.get(StageService.class).stop("P-3", 1, decision)),
                    "access.outOfReach");
            assertRefused(core, monitor, () -> run(() -> core.get(StageService.class).moveOn("P-3", 1, null)),
                    "access.outOfReach");
            core.as(monitor, () -> run(() -> core.get(StageService.class).stop("P-2", 1, decision)));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updatesOfOthersThatWaitAreNotNamed(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            PendingReviews pending = core.get(PendingReviews.class);

            assertThat(core.as(Role.MONITOR, () -> pending.versions(Q1))).containsOnlyKeys("P-1", "P-3");
            assertThat(core.as(bound(core, Role.MONITOR, "CNX"), () -> pending.versions(Q1))).containsOnlyKeys("P-1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void noOrganisationIsPulledIntoTheOwnReach(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            AuthenticatedUser monitor = bound(core, Role.MONITOR, "CNX");
            OrganisationService service = core.get(OrganisationService.class);

            assertRefused(core, monitor, () -> run(() -> service.change(under(service.get("DOPA"), "CNX"))),
                    "access.outOfReach");
            assertRefused(core, monitor, () -> run(() -> service.change(under(service.get("CNX"), null))),
                    "access.outOfReach");
            assertRefused(core, monitor, () -> run(() -> service.change(under(service.get("LG"), "DOPA"))),
                    "access.outOfReach");
            assertRefused(core, monitor, () -> run(() -> service.add(summary("NEW", "MOI"))), "access.outOfReach");
            core.as(monitor, () -> run(() -> service.add(summary("NEW", "LG"))));
            core.as(monitor, () -> run(() -> service.change(under(service.get("NEW"), "CNX"))));
            assertThat(core.as(monitor, () -> core.get(OrganisationReading.class).own()).orElseThrow().codes())
                    .containsExactlyInAnyOrder("CNX", "LG", "NEW");
        }
    }

    private static OrganisationSummary summary(String code, String parent) {
        return new OrganisationSummary(0, 0, code, "หน่วยงาน " + code, null, OrganisationKind.OTHER, parent, null, true);
    }

    private static OrganisationSummary under(OrganisationSummary o, String parent) {
        return new OrganisationSummary(o.id(), o.version(), o.code(), o.nameTh(), o.nameEn(), o.kind(), parent,
                o.areaCode(), o.active());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyRevisionCanBeReadAgainAndNoOther(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            PortfolioReading reading = core.get(PortfolioReading.class);
            core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q1));
            PortfolioStanding first = core.as(Role.EXECUTIVE, () -> reading.of(Q1));
            Restated.again(core, first, "แก้ไขผลที่บันทึกผิด");

            assertThat(core.as(Role.EXECUTIVE, () -> reading.of(Q1)).sealing().revision()).isEqualTo(2);
            assertThat(core.as(Role.EXECUTIVE, () -> reading.of(Q1, 1))).usingRecursiveComparison().isEqualTo(first);
            assertThat(core.as(Role.EXECUTIVE, () -> reading.of(Q1, 2)).sealing().reason())
                    .isEqualTo("แก้ไขผลที่บันทึกผิด");
            assertThatThrownBy(() -> core.as(Role.EXECUTIVE, () -> reading.of(Q1, 3))).isInstanceOf(NotFound.class)
                    .hasMessageStartingWith("notFound.revision");
            assertThatThrownBy(() -> core.as(Role.EXECUTIVE, () -> reading.of(Q2, 1))).isInstanceOf(NotFound.class);
            assertThat(core.as(Role.OWNER, () -> core.get(SnapshotService.class).revisions()))
                    .extracting(SealedQuarter::revision).containsExactly(2, 1);
        }
    }

    private static void assertRefused(CoreContainer core, AuthenticatedUser user, Callable<?> action, String key) {
        assertThatThrownBy(() -> core.as(user, action)).isInstanceOf(AccessDenied.class).hasMessageStartingWith(key);
    }

    private static Void run(Runnable action) {
        action.run();
        return null;
    }

    private static List<String> codes(PortfolioStanding portfolio) {
        return portfolio.projects().stream().map(ProjectStanding::code).toList();
    }

    private AuthenticatedUser bound(CoreContainer core, Role role, String organisation) {
        return new AuthenticatedUser(-1, "bound", "ผู้ใช้", role, organisations.get(organisation).getId(), null);
    }

    /** The ministry with a department and a province; the province has a municipality below it. */
    private void store(CoreContainer core) throws Exception {
        core.clock().moveTo("2024-04-20");
        core.transaction(() -> {
            EntityManager manager = core.get(EntityManager.class);
            organisation(manager, "MOI", OrganisationKind.OTHER, null);
            organisation(manager, "CNX", OrganisationKind.PROVINCE, "MOI");
            organisation(manager, "LG", OrganisationKind.LOCAL_GOVERNMENT, "CNX");
            organisation(manager, "DOPA", OrganisationKind.DEPARTMENT, "MOI");
            Project own = project(manager, "P-1", "CNX");
            project(manager, "P-2", "LG");
            Project other = project(manager, "P-3", "DOPA");
            for (Project project : List.of(own, other)) {
                manager.persist(new QuarterlyUpdate(project, Q1.fiscalYear(), Q1.quarter(), new QuarterlyUpdateDetails(
                        UpdateStatus.SUBMITTED, LocalDate.parse("2024-01-10"), "owner", null, null, null, null, null, null,
                        null, null, null)));
            }
            manager.flush();
            return null;
        });
    }

    private void organisation(EntityManager manager, String code, OrganisationKind kind, String parent) {
        Organisation organisation = new Organisation(code, new OrganisationDetails("หน่วยงาน " + code, null, kind,
                organisations.get(parent), null, true));
        organisations.put(code, organisation);
        manager.persist(organisation);
    }

    private Project project(EntityManager manager, String code, String organisation) {
        Organisation by = organisations.get(organisation);
        Idea idea = new Idea("I-" + code, new IdeaDetails("แนวคิด " + code, null, null, by, null, null, null, null, null,
                null, IdeaStatus.AWARDED));
        Project project = new Project(code, new ProjectDetails(idea, "โครงการ " + code, null, by, null,
                LocalDate.parse("2023-07-01"), null, null, Stage.IMPLEMENTING, null, null, null, null, null, null, null,
                null));
        manager.persist(idea);
        manager.persist(project);
        return project;
    }
}
