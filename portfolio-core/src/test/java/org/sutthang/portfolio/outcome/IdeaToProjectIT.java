package org.sutthang.portfolio.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaInput;
import org.sutthang.portfolio.idea.IdeaRefused;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.selection.AssessmentService;
import org.sutthang.portfolio.selection.CriterionDetails;
import org.sutthang.portfolio.selection.IdeaScores;
import org.sutthang.portfolio.selection.RankedIdea;
import org.sutthang.portfolio.selection.ScorecardService;
import org.sutthang.portfolio.selection.SelectionService;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** The way of ideas from a draft to an award and its project, and who may take which step. */
class IdeaToProjectIT {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);
    private static final AuthenticatedUser OWNER = user(20, "somchai", Role.OWNER, null);
    private static final AuthenticatedUser OTHER = user(21, "malee", Role.OWNER, null);
    private static final AuthenticatedUser MONITOR = user(22, "monitor", Role.MONITOR, null);
    private static final AuthenticatedUser EXECUTIVE = user(23, "executive", Role.EXECUTIVE, null);
    private static final AuthenticatedUser BOUND = user(24, "governor", Role.MONITOR, 11L);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anIdeaGoesFromDraftToAnAwardAndItsProjectOpensByItself(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String code = register(core, OWNER, canvas("ระบบจองคิว"));
            assertThat(code).isEqualTo("I2567-001");
            submit(core, code);
            decide(core, code, IdeaStatus.SHORTLISTED);

            String project = award(core, MONITOR, code, "รางวัลเลิศรัฐ", "somchai");
            assertThat(project).isEqualTo("P2567-001");
            assertThat(file(core, code).idea().status()).isEqualTo(IdeaStatus.AWARDED);
            assertThat(core.text("select p.stage || ' ' || p.title_th || ' ' || o.code || ' ' || u.user_name from project p "
                    + "join organisation o on o.id = p.organisation_id join app_user u on u.id = p.owner_id"))
                    .isEqualTo("AWARDED ระบบจองคิว KKN somchai");
            long before = Long.parseLong(core.text("select version from project"));

            assertThat(award(core, MONITOR, code, "รางวัลที่สอง", null)).as("no second project").isEqualTo(project);
            assertThat(core.text("select count(*) from project")).isEqualTo("1");
            assertThat(Long.parseLong(core.text("select version from project"))).isGreaterThan(before);
            assertThat(core.as(EXECUTIVE, () -> core.get(OutcomeReading.class).awards()))
                    .extracting(AwardProgress::code).containsExactly("A2567-001", "A2567-001-2");
            assertThat(file(core, code).moves()).extracting(m -> m.to())
                    .containsExactly(IdeaStatus.AWARDED, IdeaStatus.SHORTLISTED, IdeaStatus.SUBMITTED);
            assertThat(file(core, code).history()).extracting(l -> l.action())
                    .contains("created", "submitted", "decided", "awarded");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingIsHalfDoneWhenTheOwnerOfTheProjectCannotBe(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String code = shortlisted(core);
            assertThatThrownBy(() -> award(core, MONITOR, code, "รางวัล", "executive")).hasMessageContaining("award.owner");
            assertThat(core.text("select count(*) from award")).isEqualTo("0");
            assertThat(file(core, code).idea().status()).isEqualTo(IdeaStatus.SHORTLISTED);
            assertThatThrownBy(() -> award(core, MONITOR, code, TODAY.plusDays(1))).hasMessageContaining("award.awardedOn.future");
            assertThatThrownBy(() -> award(core, MONITOR, code, LocalDate.of(2024, 1, 1)))
                    .hasMessageContaining("award.awardedOn.early");
            String draft = register(core, OWNER, canvas("ร่าง"));
            assertThatThrownBy(() -> award(core, MONITOR, draft, TODAY)).hasMessageContaining("idea.step");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyWhoRegisteredADraftChangesItAndAfterwardsOnlyTheMonitor(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String code = register(core, OWNER, canvas("แนวคิด"));
            assertThatThrownBy(() -> change(core, OTHER, code)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> change(core, EXECUTIVE, code)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> change(core, BOUND, code)).isInstanceOf(NotFound.class);
            change(core, OWNER, code);
            submit(core, code);
            assertThatThrownBy(() -> change(core, OWNER, code)).isInstanceOf(AccessDenied.class);
            change(core, MONITOR, code);
            long stale = version(core, code) - 1;
            assertThatThrownBy(() -> run(core, MONITOR, () -> core.get(IdeaService.class)
                    .change(code, stale, canvas("ช้าไป")))).isInstanceOf(StaleEdit.class);
            assertThat(core.as(OTHER, () -> core.get(IdeaService.class).all())).isEmpty();
            assertThat(core.as(BOUND, () -> core.get(IdeaService.class).all())).isEmpty();
            assertThat(core.as(OWNER, () -> core.get(IdeaService.class).all())).hasSize(1);
            for (AuthenticatedUser user : List.of(OWNER, EXECUTIVE)) {
                assertThatThrownBy(() -> award(core, user, code, TODAY)).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> decide(core, user, code, IdeaStatus.SHORTLISTED)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsHandedInSaysWhoseProblemItIsWhichAndHow(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            assertThatThrownBy(() -> register(core, OWNER, new IdeaInput(" ", null, "C9", "NONE", null, null, null, null,
                    null, null))).isInstanceOfSatisfying(IdeaRefused.class, refused -> assertThat(refused.problems())
                            .extracting(IdeaRefused.Problem::field).containsExactly("titleTh", "organisation", "campaign"));
            assertThatThrownBy(() -> run(core, OWNER, () -> core.get(IdeaService.class).requireComplete(new IdeaInput("ก".repeat(401),
                    null, null, null, null, null, null, null, null, null)))).as("a new one that is handed in at once")
                    .isInstanceOfSatisfying(IdeaRefused.class, refused -> assertThat(refused.problems()).extracting(
                            IdeaRefused.Problem::field).containsExactly("titleTh", "organisation", "empathize", "define", "ideate"));
            IdeaInput bare = new IdeaInput(null, "Queue", "C1", "KKN", null, "ผู้มารับบริการ", null, null, null, null);
            String code = register(core, OWNER, bare);
            assertThat(file(core, code).idea().titleTh()).as("one language stands in for the other").isEqualTo("Queue");
            assertThatThrownBy(() -> run(core, OWNER, () -> core.get(IdeaService.class).submit(code, 1, bare)))
                    .isInstanceOfSatisfying(IdeaRefused.class, refused -> assertThat(refused.problems())
                            .extracting(IdeaRefused.Problem::field).containsExactly("define", "ideate"));
            assertThat(file(core, code).idea().status()).isEqualTo(IdeaStatus.DRAFT);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWithdrawnIdeaStaysReadableAndComesBack(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String code = shortlisted(core);
            assertThatThrownBy(() -> withdraw(core, OWNER, code, "ไม่ว่าง")).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> withdraw(core, MONITOR, code, " ")).hasMessageContaining("idea.withdraw.reason");
            withdraw(core, MONITOR, code, "ซ้ำกับโครงการเดิม");
            assertThat(file(core, code).withdrawal().reason()).isEqualTo("ซ้ำกับโครงการเดิม");
            assertThatThrownBy(() -> award(core, MONITOR, code, TODAY)).hasMessageContaining("idea.withdrawn");
            run(core, MONITOR, () -> core.get(IdeaService.class).reinstate(code, version(core, code)));
            assertThat(file(core, code).idea().status()).isEqualTo(IdeaStatus.SHORTLISTED);
            assertThat(file(core, code).withdrawal()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void severalAssessorsRankIdeasAndWhoIsSilentIsNamed(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String first = shortlisted(core);
            String second = shortlisted(core);
            set(core, List.of(criterion("ประโยชน์", 70), criterion("ความใหม่", 30)), List.of("monitor", "executive"));
            assertThatThrownBy(() -> give(core, OWNER, first, 5, 5)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> give(core, MONITOR, first, 6, 1)).hasMessageContaining("scorecard.mark");
            give(core, MONITOR, first, 3, 4);
            give(core, EXECUTIVE, first, 4, null);
            give(core, EXECUTIVE, second, 5, 5);

            List<RankedIdea> ranking = core.as(EXECUTIVE, () -> core.get(SelectionService.class).ranking("C1"));
            assertThat(ranking).extracting(r -> r.idea().code()).containsExactly(second, first);
            assertThat(ranking.get(0).result().silent()).containsExactly("monitor");
            assertThat(ranking.get(1).result().partly()).containsExactly("executive");
            assertThat(ranking.get(1).result().weighted()).isEqualByComparingTo("3.65");

            assertThatThrownBy(() -> set(core, List.of(criterion("ประโยชน์", 100)), List.of("monitor", "executive")))
                    .hasMessageContaining("scorecard.fixed");
            give(core, MONITOR, first, null, null);
            assertThat(scores(core, first).result().given()).as("taken back, not zero").isEqualTo(1);
            decide(core, second, IdeaStatus.NOT_SELECTED);
            assertThat(file(core, second).moves().get(0).weighted()).isEqualByComparingTo("5");
            assertThatThrownBy(() -> give(core, EXECUTIVE, second, 1, 1)).hasMessageContaining("scorecard.closed");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void weightsSumToAHundredAndWithoutCriteriaTheUsualOnesHold(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String code = shortlisted(core);
            assertThatThrownBy(() -> set(core, List.of(criterion("ก", 60), criterion("ข", 30)), List.of()))
                    .hasMessageContaining("scorecard.sum");
            assertThatThrownBy(() -> set(core, List.of(criterion("ก", 100)), List.of("somchai")))
                    .hasMessageContaining("scorecard.panel");
            give(core, MONITOR, code, 5, 4, 3, 2, 1);
            assertThat(scores(core, code).scorecard().criteria()).isEqualTo(CriterionDetails.USUAL);
            assertThat(core.text("select count(*) from selection_criterion")).isEqualTo("5");
            String late = scores(core, code).scorecard().stamp();
            assertThatThrownBy(() -> run(core, MONITOR, () -> core.get(AssessmentService.class)
                    .give(code, "x" + late, Arrays.asList(1, 1, 1, 1, 1)))).isInstanceOf(StaleEdit.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCampaignShowsWhatBecameOfIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            String won = shortlisted(core);
            shortlisted(core);
            register(core, OWNER, canvas("ร่าง"));
            award(core, MONITOR, won, "รางวัล", null);
            CampaignOutcome outcome = core.as(OWNER, () -> core.get(OutcomeReading.class).campaign("C1"));
            assertThat(List.of(outcome.ideas(), outcome.shortlisted(), outcome.awarded(), outcome.reached(Stage.AWARDED),
                    outcome.reached(Stage.PLANNED))).containsExactly(3, 2, 1, 1, 0);
            core.clock().moveTo("2024-08-01");
            assertThat(core.as(OWNER, () -> core.get(OutcomeReading.class).campaigns())).singleElement()
                    .satisfies(c -> assertThat(c.stalled()).isEqualTo(1));
            assertThat(core.as(BOUND, () -> core.get(OutcomeReading.class).campaign("C1")).ideas()).isZero();
            assertThatThrownBy(() -> core.as(OWNER, () -> {
                core.get(CampaignService.class).add(new CampaignSummary(0, 0, "C2", "เวที", null, TODAY, null));
                return null;
            })).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAwardThatCameWithoutAProjectGetsOne(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            core.sql("insert into idea (id, version, code, title_th, organisation_id, status) values "
                            + "(90, 0, 'OLD', 'แนวคิดเดิม', 10, 'AWARDED')",
                    "insert into award (id, version, code, idea_id, name_th, body, awarded_on) values "
                            + "(91, 0, 'AW', 90, 'รางวัล', 'สป.มท.', date '2023-01-01')");
            AwardProgress award = core.as(MONITOR, () -> core.get(OutcomeReading.class).awardsOf("OLD")).get(0);
            assertThat(award.project().code()).isNull();
            assertThat(award.project().stalled()).isTrue();
            assertThat(core.as(MONITOR, () -> core.get(AwardService.class).openProject("AW"))).isEqualTo("P-OLD");
            assertThat(core.as(MONITOR, () -> core.get(AwardService.class).openProject("AW"))).isEqualTo("P-OLD");
            run(core, MONITOR, () -> core.get(AwardService.class).change("AW", 0,
                    new AwardInput("รางวัลใหม่", null, "สำนักงาน ก.พ.ร.", null, TODAY)));
            assertThat(core.text("select name_th from award")).isEqualTo("รางวัลใหม่");
        }
    }

    private static String shortlisted(CoreContainer core) {
        String code = register(core, OWNER, canvas("แนวคิด"));
        submit(core, code);
        decide(core, code, IdeaStatus.SHORTLISTED);
        return code;
    }

    private static String register(CoreContainer core, AuthenticatedUser user, IdeaInput input) {
        return core.as(user, () -> core.get(IdeaService.class).register(input));
    }

    private static void submit(CoreContainer core, String code) {
        run(core, OWNER, () -> core.get(IdeaService.class).submit(code, version(core, code), canvas("ระบบจองคิว")));
    }

    private static void change(CoreContainer core, AuthenticatedUser user, String code) {
        run(core, user, () -> core.get(IdeaService.class).change(code, version(core, code), canvas("แก้โดย " + user.userName())));
    }

    private static void withdraw(CoreContainer core, AuthenticatedUser user, String code, String reason) {
        run(core, user, () -> core.get(IdeaService.class).withdraw(code, version(core, code), reason));
    }

    private static void decide(CoreContainer core, String code, IdeaStatus to) {
        decide(core, MONITOR, code, to);
    }

    private static void decide(CoreContainer core, AuthenticatedUser user, String code, IdeaStatus to) {
        run(core, user, () -> core.get(SelectionService.class).decide(Map.of(code, version(core, code)),
                new SelectionService.Decision(to, "คณะกรรมการคัดเลือก", "คะแนนสูง")));
    }

    private static String award(CoreContainer core, AuthenticatedUser user, String code, String name, String owner) {
        return core.as(user, () -> core.get(AwardService.class).register(code, version(core, code),
                new AwardInput(name, null, "สำนักงาน ก.พ.ร.", "ดีเด่น", TODAY), owner));
    }

    private static String award(CoreContainer core, AuthenticatedUser user, String code, LocalDate on) {
        return core.as(user, () -> core.get(AwardService.class).register(code, version(core, code),
                new AwardInput("รางวัล", null, "สป.มท.", null, on), null));
    }

    private static void set(CoreContainer core, List<CriterionDetails> criteria, List<String> panel) {
        run(core, MONITOR, () -> {
            ScorecardService service = core.get(ScorecardService.class);
            service.set("C1", service.setup("C1").scorecard().stamp(), criteria, panel);
        });
    }

    private static void give(CoreContainer core, AuthenticatedUser user, String code, Integer... marks) {
        String stamp = scores(core, code).scorecard().stamp();
        run(core, user, () -> core.get(AssessmentService.class).give(code, stamp, Arrays.asList(marks)));
    }

    private static IdeaScores scores(CoreContainer core, String code) {
        return core.as(MONITOR, () -> core.get(AssessmentService.class).scores(code));
    }

    private static CriterionDetails criterion(String name, int weight) {
        return new CriterionDetails(name, null, BigDecimal.valueOf(weight));
    }

    private static IdeaFile file(CoreContainer core, String code) {
        return core.as(MONITOR, () -> core.get(IdeaService.class).get(code));
    }

    private static long version(CoreContainer core, String code) {
        return file(core, code).idea().version();
    }

    private static void run(CoreContainer core, AuthenticatedUser user, Runnable action) {
        core.as(user, (Callable<Void>) () -> {
            action.run();
            return null;
        });
    }

    private static AuthenticatedUser user(long id, String name, Role role, Long organisation) {
        return new AuthenticatedUser(id, name, name, role, organisation, null);
    }

    private static IdeaInput canvas(String title) {
        return new IdeaInput(title, null, "C1", "KKN", "สมชาย", "ผู้มารับบริการ", "รอนาน", "จองล่วงหน้า", null, null);
    }

    private static void fill(CoreContainer core) throws SQLException {
        core.sql("insert into organisation (id, version, code, name_th, kind, active) values "
                        + "(10, 0, 'KKN', 'จังหวัดขอนแก่น', 'PROVINCE', true), (11, 0, 'CMI', 'จังหวัดเชียงใหม่', 'PROVINCE', true)",
                "insert into app_user (id, version, user_name, display_name, password_hash, role, organisation_id, active) "
                        + "values (20, 0, 'somchai', 'somchai', '-', 'OWNER', null, true), "
                        + "(21, 0, 'malee', 'malee', '-', 'OWNER', null, true), "
                        + "(22, 0, 'monitor', 'monitor', '-', 'MONITOR', null, true), "
                        + "(23, 0, 'executive', 'executive', '-', 'EXECUTIVE', null, true), "
                        + "(24, 0, 'governor', 'governor', '-', 'MONITOR', 11, true)",
                "insert into campaign (id, version, code, name_th, held_on, participants) values "
                        + "(30, 0, 'C1', 'เวทีนวัตกรรม', date '2024-02-01', 120)");
    }
}
