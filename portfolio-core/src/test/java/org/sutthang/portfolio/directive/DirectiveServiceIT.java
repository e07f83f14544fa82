package org.sutthang.portfolio.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sutthang.portfolio.testing.ThreeProjects.ANONG;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PortfolioStandings;
import org.sutthang.portfolio.project.DirectiveMove;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class DirectiveServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDirectiveIsGivenAnsweredAndAcceptedByWhoGaveIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = core.get(DirectiveService.class);
            String code = three.read(PRASERT, () -> service.give("P1", order("เร่งรัด", TODAY.plusDays(3))));
            assertThat(code).isEqualTo("D1");
            core.clock().moveTo("2024-04-25");
            assertThat(one(three, SOMCHAI).item()).satisfies(item -> {
                assertThat(item.daysOverdue()).isEqualTo(2);
                assertThat(item.names().giver()).isEqualTo("ประเสริฐ");
                assertThat(item.names().answerer()).as("the owner, where nobody is named").isEqualTo("สมชาย");
            });
            assertThat(three.read(SOMCHAI, () -> three.service(DirectiveReading.class).isMine(one(three, SOMCHAI).item()))).isTrue();
            assertThatThrownBy(() -> one(three, MALEE)).as("not her project").isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.close("P1", code, 1)))
                    .hasMessageContaining("directive.notAnswered");
            assertThatThrownBy(() -> three.as(MALEE, () -> service.answer("P1", code, 0, "แล้วเสร็จ")))
                    .isInstanceOf(AccessDenied.class);

            three.as(SOMCHAI, () -> service.answer("P1", code, 1, "จัดประชุมแล้ว"));
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.answer("P1", code, 1, "อีกครั้ง")))
                    .isInstanceOf(StaleEdit.class);
            assertThat(one(three, ANONG).rights().close()).as("another executive").isFalse();
            assertThatThrownBy(() -> three.as(ANONG, () -> service.close("P1", code, 2))).isInstanceOf(AccessDenied.class);
            three.as(PRASERT, () -> service.close("P1", code, 2));
            assertThat(one(three, SOMCHAI).item().status()).isEqualTo(DirectiveStatus.CLOSED);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.answer("P1", code, 3, "ยัง")))
                    .isInstanceOf(Conflict.class);
            assertThat(three.text("select version from project where code = 'P1'")).isEqualTo("3");
            assertThat(three.text("select count(*) from audit_entry where subject_type = 'directive'")).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoGivesADirectiveIsToldWhetherTheOwnerCanAnswer(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            three.sql("insert into project_assistant (project_id, user_id) values (41, 21)");
            DirectiveReading reading = core.get(DirectiveReading.class);
            assertThat(three.read(PRASERT, () -> reading.choices("P1"))).satisfies(c -> {
                assertThat(c.owner().name()).isEqualTo("สมชาย");
                assertThat(c.ownerAnswers()).isTrue();
            });
            assertThat(three.read(PRASERT, () -> reading.choices("P2"))).as("the owner cannot sign in").satisfies(c -> {
                assertThat(c.owner().name()).isEqualTo("วิชัย");
                assertThat(c.ownerAnswers()).isFalse();
                assertThat(c.answerers()).extracting(GivingChoices.Choice::userName).containsExactly("malee");
            });
            assertThat(three.read(PRASERT, () -> reading.choices("P3"))).as("there is none").satisfies(c -> {
                assertThat(c.owner()).isNull();
                assertThat(c.ownerAnswers()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theMonitorRecordsInAnExecutivesNameAndThatIsMarked(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = core.get(DirectiveService.class);
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.give("P1", order("เร่งรัด", null))))
                    .hasMessageContaining("directive.givenBy.missing");
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.give("P1",
                    new NewDirective("prasert", TODAY.plusDays(1), "เร่งรัด", null, null))))
                    .hasMessageContaining("directive.givenOn.future");
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.give("P1",
                    new NewDirective("prasert", null, "เร่งรัด", TODAY.minusDays(1), null))))
                    .hasMessageContaining("directive.dueOn.before");
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.give("P1",
                    new NewDirective("prasert", null, "เร่งรัด", null, "malee"))))
                    .as("does not answer for it").hasMessageContaining("directive.answerer");
            assertThatThrownBy(() -> three.as(MONITOR_OF_CHIANG_MAI, () -> service.give("P1",
                    new NewDirective("prasert", null, "เร่งรัด", null, null)))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.give("P1", order("เร่งรัด", null))))
                    .isInstanceOf(AccessDenied.class);

            three.as(MONITOR, () -> service.give("P1", new NewDirective("prasert", TODAY.minusDays(4), "เร่งรัด", null,
                    "somchai")));
            assertThat(one(three, PRASERT)).satisfies(sheet -> {
                assertThat(sheet.item().names().recorder()).isEqualTo("กพร.");
                assertThat(sheet.rights().withdraw()).as("given in his name").isTrue();
            });
            assertThat(three.text("select in_name_of from audit_entry where action = 'given'")).isEqualTo("prasert");
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.withdraw("P1", "D1", 1, " ")))
                    .hasMessageContaining("directive.reason.missing");
            three.as(MONITOR, () -> service.withdraw("P1", "D1", 1, "ซ้ำกับข้อสั่งการเดิม"));
            assertThat(one(three, SOMCHAI).item().details()).satisfies(details -> {
                assertThat(details.status()).isEqualTo(DirectiveStatus.WITHDRAWN);
                assertThat(details.withdrawnReason()).isEqualTo("ซ้ำกับข้อสั่งการเดิม");
            });
            assertThat(three.text("select status from directive")).as("the workbook has three words").isEqualTo("CLOSED");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAnswerIsSentBackWithACommentAndEveryStepIsKept(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = core.get(DirectiveService.class);
            three.as(PRASERT, () -> service.give("P1", order("เร่งรัด", TODAY.plusDays(2))));
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.sendBack("P1", "D1", 1, "ยังไม่ได้ตอบ")))
                    .hasMessageContaining("directive.notAnswered");
            three.as(SOMCHAI, () -> service.answer("P1", "D1", 1, "จะดำเนินการ"));
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.sendBack("P1", "D1", 2, " ")))
                    .hasMessageContaining("directive.comment.missing");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.sendBack("P1", "D1", 2, "ไม่")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(ANONG, () -> service.sendBack("P1", "D1", 2, "ไม่")))
                    .isInstanceOf(AccessDenied.class);

            core.clock().moveTo("2024-04-24");
            three.as(MONITOR, () -> service.sendBack("P1", "D1", 2, "ขอกำหนดวันที่ชัดเจน"));
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.sendBack("P1", "D1", 2, "ซ้ำ")))
                    .isInstanceOf(StaleEdit.class);
            assertThat(one(three, SOMCHAI)).satisfies(sheet -> {
                assertThat(sheet.item().status()).isEqualTo(DirectiveStatus.OUTSTANDING);
                assertThat(sheet.item().daysOverdue()).as("the due date stays").isEqualTo(2);
                assertThat(sheet.item().details().sentBackComment()).isEqualTo("ขอกำหนดวันที่ชัดเจน");
                assertThat(sheet.rights().answer()).isTrue();
            });
            three.as(SOMCHAI, () -> service.answer("P1", "D1", 3, "แล้วเสร็จ 30 เม.ย."));
            three.as(PRASERT, () -> service.close("P1", "D1", 4));
            assertThat(one(three, SOMCHAI).course()).extracting(line -> line.step().move(), DirectiveSheet.StepLine::by,
                    DirectiveSheet.StepLine::inNameOf, line -> line.step().words()).containsExactly(
                    tuple(DirectiveMove.ANSWER, "สมชาย", null, "จะดำเนินการ"),
                    tuple(DirectiveMove.SEND_BACK, "กพร.", "ประเสริฐ", "ขอกำหนดวันที่ชัดเจน"),
                    tuple(DirectiveMove.ANSWER, "สมชาย", null, "แล้วเสร็จ 30 เม.ย."),
                    tuple(DirectiveMove.CLOSE, "ประเสริฐ", null, null));
            assertThat(three.text("select after_state from audit_entry where action = 'sentBack'"))
                    .contains("ขอกำหนดวันที่ชัดเจน");
            assertThat(three.text("select version from project where code = 'P1'")).isEqualTo("5");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAnswerThatAWorkbookBroughtIsKeptAsAStepWhenItIsSentBack(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = core.get(DirectiveService.class);
            three.as(MONITOR, () -> service.give("P1", new NewDirective("prasert", LocalDate.of(2024, 3, 10), "เร่งรัด",
                    null, null)));
            three.sql("update directive set answer = 'จากสมุดงาน', answered_on = date '2024-03-20', status = 'ANSWERED'");
            three.as(PRASERT, () -> service.sendBack("P1", "D1", 1, "ไม่ตรงคำถาม"));
            assertThat(one(three, SOMCHAI).course()).extracting(line -> line.step().words())
                    .containsExactly("จากสมุดงาน", "ไม่ตรงคำถาม");

            FiscalQuarter quarter = new FiscalQuarter(2567, 2);
            three.as(MONITOR, () -> core.get(PeriodService.class).close(quarter));
            assertThat(three.read(MONITOR, () -> core.get(PortfolioStandings.class).of(quarter)).project("P1").orElseThrow()
                    .context().directives()).singleElement().satisfies(d -> {
                        assertThat(d.status()).as("sent back after the quarter").isEqualTo(DirectiveStatus.ANSWERED);
                        assertThat(d.answer()).isEqualTo("จากสมุดงาน");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theListIsOfWhatTheReaderReadsInFull(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = core.get(DirectiveService.class);
            DirectiveReading reading = core.get(DirectiveReading.class);
            three.as(PRASERT, () -> service.give("P1", order("หนึ่ง", null)));
            three.as(PRASERT, () -> service.give("P2", order("สอง", null)));
            assertThat(three.read(PRASERT, reading::all)).hasSize(2);
            assertThat(three.read(SOMCHAI, reading::all)).extracting(DirectiveItem::projectCode).containsExactly("P1");
            assertThat(three.read(MALEE, reading::all)).isEmpty();
            assertThat(three.read(MONITOR_OF_CHIANG_MAI, reading::all)).extracting(DirectiveItem::projectCode)
                    .containsExactly("P2");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aClosedQuarterKeepsTheDirectivesAsTheyStoodOnItsLastDay(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = core.get(DirectiveService.class);
            PortfolioStandings standings = core.get(PortfolioStandings.class);
            FiscalQuarter quarter = new FiscalQuarter(2567, 2);
            three.as(MONITOR, () -> service.give("P1", new NewDirective("prasert", LocalDate.of(2024, 3, 10), "เร่งรัด",
                    LocalDate.of(2024, 3, 20), null)));
            three.as(PRASERT, () -> service.give("P1", order("ให้หลังสิ้นไตรมาส", null)));
            three.as(SOMCHAI, () -> service.answer("P1", "D1", 1, "ตอบหลังสิ้นไตรมาส"));
            three.sql("insert into adoption (id, version, project_id, organisation_id, adopted_on, benefit_type, unit, "
                    + "result_value) values (90, 0, 40, 11, date '2024-02-01', 'เวลาที่ลดลง', 'นาที', 12)");

            three.as(MONITOR, () -> core.get(PeriodService.class).close(quarter));
            three.as(PRASERT, () -> service.withdraw("P1", "D1", 2, "ไม่จำเป็นแล้ว"));
            assertThat(three.read(MONITOR, () -> standings.of(quarter)).project("P1").orElseThrow()).satisfies(project -> {
                assertThat(project.context().directives()).extracting(DirectiveStanding::text).containsExactly("เร่งรัด");
                assertThat(project.context().outstanding()).singleElement()
                        .satisfies(d -> assertThat(d.daysOverdue(LocalDate.of(2024, 3, 31))).isEqualTo(11));
                assertThat(project.context().alignment().sdg()).isEqualTo("16.6");
                assertThat(project.context().adoptions()).hasSize(1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSameDirectiveIsGivenTwiceOnlyAtTheGiversWord(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService service = service(three);
            NewDirective order = order("เร่งรัด", TODAY.plusDays(3));
            three.as(PRASERT, () -> service.give("P1", order));
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.give("P1", order))).isInstanceOf(Conflict.class)
                    .hasMessage("directive.again [D1]");
            three.as(PRASERT, () -> service.give("P1", order("เร่งรัด", TODAY.plusDays(4))));
            three.as(PRASERT, () -> service.give("P2", order));
            three.as(ANONG, () -> service.give("P1", order));
            three.as(PRASERT, () -> service.giveAgain("P1", order));
            assertThat(three.text("select count(*) from directive")).isEqualTo("5");

            three.as(SOMCHAI, () -> service.answer("P1", "D1", 1, "แล้วเสร็จ"));
            three.as(PRASERT, () -> service.withdraw("P1", "D4", 1, "ซ้ำ"));
            three.as(PRASERT, () -> service.give("P1", order));
            core.clock().moveTo("2024-04-21");
            three.as(PRASERT, () -> service.give("P1", order));
            assertThat(three.text("select count(*) from directive")).as("nothing waits, or it is another day").isEqualTo("7");
        }
    }

    private static NewDirective order(String text, LocalDate due) {
        return new NewDirective(null, null, text, due, null);
    }

    private DirectiveSheet one(ThreeProjects three, AuthenticatedUser reader) {
        return three.read(reader, () -> three.service(DirectiveReading.class).one("P1", "D1"));
    }

    private static DirectiveService service(ThreeProjects three) {
        return three.service(DirectiveService.class);
    }
}
