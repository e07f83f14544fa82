package org.sutthang.portfolio.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.period.SmartVillage.CODE;
import static org.sutthang.portfolio.period.SmartVillage.QUARTER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.NewDirective;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.evidence.EvidenceSubject;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaInput;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.SmartVillage;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.scaleout.AdoptionItem;
import org.sutthang.portfolio.scaleout.ScaleOutService;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** What was reported, ordered and adopted, and the idea of a project, go back from its history like what was planned. */
class UndoOfResultsIT {

    private static final AuthenticatedUser MONITOR = new AuthenticatedUser(90, "monitor", "อรวรรณ", Role.MONITOR, null, null);
    private static final AuthenticatedUser EXECUTIVE =
            new AuthenticatedUser(91, "prasert", "ประเสริฐ", Role.EXECUTIVE, null, null);
    private static final AuthenticatedUser OTHER_EXECUTIVE =
            new AuthenticatedUser(92, "anong", "อนงค์", Role.EXECUTIVE, null, null);

    private CoreContainer core;
    private SmartVillage village;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void datesAndProgressOfAMilestoneGoBackInTheDraftOfTheUpdate(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            step("2024-04-20", "60");
            step("2024-05-05", "80");
            List<Long> lines = List.of(latest("percent"), latest("milestone"));
            assertThat(offered(village.owner())).containsAll(lines);
            undo(village.owner(), lines);
            assertThat(step().standing().forecastOn()).isEqualTo("2024-04-20");
            assertThat(step().percent()).isEqualByComparingTo("60");

            assertThatThrownBy(() -> undo(village.owner(), lines)).isInstanceOf(Conflict.class)
                    .hasMessageContaining("undo.changedSince");
            assertThatThrownBy(() -> undo(village.stranger(), lines)).isInstanceOf(AccessDenied.class);
            undo(village.owner(), List.of(latest("percent")));
            assertThat(step().percent()).as("an undoing is undone").isEqualByComparingTo("80");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aResultTypedIntoTheDraftGoesBackWithoutLosingTheRest(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            step("2024-04-20", "60");
            result("K2", null, "8", null);
            result("K5", "D1", "20", null);
            result("K2", null, "7", "นับใหม่");
            List<Long> lines = List.of(latest("measurement"));
            assertThat(offered(village.owner())).containsAll(lines);
            undo(village.owner(), lines);
            assertThat(stored("K2", null).value()).isEqualByComparingTo("8");
            assertThat(stored("K2", null).note()).isNull();
            assertThat(stored("K5", "D1").value()).as("the rest stays").isEqualByComparingTo("20");
            assertThat(step().percent()).isEqualByComparingTo("60");
            assertThatThrownBy(() -> undo(village.owner(), lines)).hasMessageContaining("undo.changedSince");
            assertThatThrownBy(() -> undo(village.stranger(), lines)).isInstanceOf(AccessDenied.class);
            undo(village.owner(), List.of(latest("measurement")));
            assertThat(stored("K2", null).value()).as("an undoing is undone").isEqualByComparingTo("7");

            result("K5", "D2", "4", null);
            undo(village.owner(), List.of(latest("measurement")));
            assertThat(stored("K5", "D2")).as("what was not reported before is not zero").isNull();

            result("K2", null, "6", "นับใหม่");
            long typed = latest("measurement");
            UpdateSheet sheet = village.sheet();
            act(village.owner(), () -> village.service().submit(input(sheet, List.of(), List.of())));
            assertThatThrownBy(() -> undo(village.owner(), List.of(typed))).as("handed in").isInstanceOf(Conflict.class);
            act(MONITOR, () -> village.service().returnWithComment(CODE, QUARTER, village.sheet().version(), "โปรดตรวจสอบ"));
            assertThatThrownBy(() -> undo(village.owner(), List.of(typed))).as("a correction says why")
                    .hasMessageContaining("undo.corrects");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasWithdrawnStandsAgainAndIsWithdrawnAgain(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            EvidenceService evidence = core.get(EvidenceService.class);
            String file = core.as(village.owner(), () -> evidence.add(new EvidenceSubject(CODE, QUARTER, null, null), "ก.pdf",
                    "%PDF-1.4\n% ก\n%%EOF".getBytes(StandardCharsets.UTF_8)));
            act(village.owner(), () -> evidence.withdraw(CODE, file, "แนบผิดไฟล์"));
            undo(village.owner(), List.of(latest("evidence")));
            assertThat(withdrawnReason()).isNull();
            undo(village.owner(), List.of(latest("evidence")));
            assertThat(withdrawnReason()).isEqualTo("แนบผิดไฟล์");

            DirectiveService directives = core.get(DirectiveService.class);
            String order = core.as(EXECUTIVE, () -> directives.give(CODE, new NewDirective(null, null, "เร่งรัด", null, null)));
            long given = latest("directive");
            assertThat(offered(EXECUTIVE)).contains(given);
            assertThat(offered(OTHER_EXECUTIVE)).as("not to who did not give it").doesNotContain(given);
            undo(EXECUTIVE, List.of(given));
            assertThat(directive(order).details().withdrawnReason()).as("the word of the page").isEqualTo("เลิกทำ");
            undo(EXECUTIVE, List.of(latest("directive")));
            act(EXECUTIVE, () -> directives.withdraw(CODE, order, directive(order).version(), "ออกซ้ำ"));
            assertThat(offered(village.owner())).as("not by who answers").doesNotContain(latest("directive"));
            assertThat(offered(EXECUTIVE)).contains(latest("directive"));
            undo(EXECUTIVE, List.of(latest("directive")));
            assertThat(directive(order).status()).isEqualTo(DirectiveStatus.OUTSTANDING);
            long broughtBack = latest("directive");
            undo(EXECUTIVE, List.of(broughtBack));
            assertThat(directive(order).details().withdrawnReason()).isEqualTo("ออกซ้ำ");
            assertThatThrownBy(() -> undo(EXECUTIVE, List.of(broughtBack))).hasMessageContaining("undo.changedSince");

            String other = core.as(EXECUTIVE, () -> directives.give(CODE, new NewDirective(null, null, "รายงานผล", null, null)));
            long otherGiven = latest("directive");
            act(village.owner(), () -> directives.answer(CODE, other, directive(other).version(), "รับทราบ"));
            assertThatThrownBy(() -> undo(EXECUTIVE, List.of(otherGiven))).as("an answer is not taken away with it")
                    .hasMessageContaining("undo.changedSince");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAdoptionAndTheCanvasOfTheIdeaGoBack(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            ScaleOutService adoptions = core.get(ScaleOutService.class);
            act(village.owner(), () -> adoptions.add(CODE, "D1", adopted("12")));
            act(village.owner(), () -> adoptions.change(CODE, "D1", adoption().version(), adopted("15")));
            undo(village.owner(), List.of(latest("adoption")));
            assertThat(adoption().adoption().result()).isEqualByComparingTo("12");
            act(village.owner(), () -> adoptions.withdraw(CODE, "D1", adoption().version(), "บันทึกผิดหน่วยงาน"));
            undo(village.owner(), List.of(latest("adoption")));
            assertThat(adoption().adoption().result()).isEqualByComparingTo("12");
            assertThat(adoption().adoption().adoptedOn()).isEqualTo("2024-02-01");
            long broughtBack = latest("adoption");
            assertThat(offered(village.owner())).contains(broughtBack);
            undo(village.owner(), List.of(broughtBack));
            assertThatThrownBy(this::adoption).as("withdrawn again").isInstanceOf(NoSuchElementException.class);
            assertThat(values(latest("adoption"))).as("with the reason given then").contains("บันทึกผิดหน่วยงาน");
            undo(village.owner(), List.of(latest("adoption")));
            assertThat(adoption().adoption().result()).isEqualByComparingTo("12");

            long version = village.sheet().version();
            canvas("ชาวบ้านต้องเดินทางไกล");
            assertThat(village.sheet().version()).as("the project shows the canvas").isGreaterThan(version);
            long line = latest("idea");
            assertThat(offered(village.owner())).as("not by the owner, once awarded").doesNotContain(line);
            assertThat(offered(MONITOR)).contains(line);
            assertThatThrownBy(() -> undo(village.owner(), List.of(line))).as("once awarded, others than the monitor do not even open it")
                    .isInstanceOf(NotFound.class);
            undo(MONITOR, List.of(line));
            assertThat(idea().input().empathize()).isNull();
            undo(MONITOR, List.of(latest("idea")));
            canvas("ชาวบ้านต้องรอนาน");
            assertThatThrownBy(() -> undo(MONITOR, List.of(line))).hasMessageContaining("undo.changedSince");
        }
    }

    private void begin(CoreContainer container) throws Exception {
        core = container;
        village = SmartVillage.in(core);
    }

    private void step(String forecast, String percent) {
        UpdateSheet sheet = village.sheet();
        act(village.owner(), () -> village.service().saveDraft(input(sheet,
                List.of(new UpdateInput.MilestoneInput("2", LocalDate.parse(forecast), null, new BigDecimal(percent))),
                List.of())));
    }

    private void result(String indicator, String part, String value, String note) {
        UpdateSheet sheet = village.sheet();
        act(village.owner(), () -> village.service().saveDraft(input(sheet, List.of(), List.of(new UpdateInput.ResultInput(
                indicator, part, new BigDecimal(value), null, null, null, note, null, null)))));
    }

    private static UpdateInput input(UpdateSheet sheet, List<UpdateInput.MilestoneInput> milestones,
            List<UpdateInput.ResultInput> results) {
        return new UpdateInput(CODE, QUARTER, sheet.version(), milestones, results, null, null, null, null, null, null, null);
    }

    private MeasurementDetails stored(String indicator, String part) {
        return village.sheet().indicator(indicator).orElseThrow().rows().stream()
                .filter(row -> Objects.equals(row.partCode(), part)).findFirst().orElseThrow().stored();
    }

    private String values(long line) {
        return core.as(MONITOR, () -> core.get(ProjectReading.class).change(CODE, line)).orElseThrow().after();
    }

    private UpdateSheet.MilestoneLine step() {
        return village.sheet().milestone("2").orElseThrow();
    }

    private String withdrawnReason() {
        return core.as(village.owner(), () -> core.get(EvidenceService.class).ofUpdate(CODE, QUARTER)).get(0).withdrawnReason();
    }

    private DirectiveItem directive(String code) {
        return core.as(EXECUTIVE, () -> core.get(DirectiveReading.class).one(CODE, code)).item();
    }

    private static AdoptionDetails adopted(String result) {
        return new AdoptionDetails(LocalDate.of(2024, 2, 1), "เวลาที่ลดลง", "วัน", new BigDecimal(20), new BigDecimal(result));
    }

    private AdoptionItem adoption() {
        return core.as(village.owner(), () -> core.get(ScaleOutService.class).one(CODE, "D1")).orElseThrow();
    }

    private IdeaFile idea() {
        return core.as(MONITOR, () -> core.get(IdeaService.class).get("I-01"));
    }

    private void canvas(String empathize) {
        IdeaFile file = idea();
        IdeaInput now = file.input();
        act(MONITOR, () -> core.get(IdeaService.class).change("I-01", file.idea().version(), new IdeaInput(now.titleTh(),
                now.titleEn(), now.campaignCode(), now.organisationCode(), now.proposer(), empathize, now.define(), now.ideate(),
                now.prototype(), now.test())));
    }

    private void undo(AuthenticatedUser user, List<Long> lines) {
        act(user, () -> core.get(UndoService.class).undo(CODE, lines, QUARTER, "เลิกทำ"));
    }

    private long latest(String type) {
        return file(MONITOR).history().stream().filter(line -> line.subjectType().equals(type)).findFirst().orElseThrow().id();
    }

    private ProjectFile file(AuthenticatedUser user) {
        return core.as(user, () -> core.get(ProjectReading.class).file(CODE)).orElseThrow();
    }

    private Set<Long> offered(AuthenticatedUser user) {
        ProjectFile file = file(user);
        return core.as(user, () -> core.get(UndoService.class).offered(file));
    }

    private void act(AuthenticatedUser user, Runnable action) {
        core.as(user, () -> {
            action.run();
            return null;
        });
    }
}
