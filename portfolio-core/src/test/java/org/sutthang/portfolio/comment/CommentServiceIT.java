package org.sutthang.portfolio.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sutthang.portfolio.testing.ThreeProjects.ANONG;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.ProjectFile.CommentLine;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.reminder.NoticeKind;
import org.sutthang.portfolio.reminder.NoticeService;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class CommentServiceIT {

    private static final AuthenticatedUser ADMIN = new AuthenticatedUser(27, "root", "root", Role.ADMINISTRATOR, null, null);

    private record Talk(ThreeProjects three, CommentService service) {

        static Talk in(CoreContainer core) throws Exception {
            return new Talk(ThreeProjects.in(core), core.get(CommentService.class));
        }

        String say(AuthenticatedUser user, String text) {
            return three.read(user, () -> service.say("P1", text));
        }

        String answer(AuthenticatedUser user, String code, String text) {
            return three.read(user, () -> service.answer("P1", code, text));
        }

        List<CommentLine> read() {
            return three.read(SOMCHAI, () -> three.service(ProjectReading.class).file("P1").orElseThrow().comments());
        }

        List<String> news(AuthenticatedUser user) {
            return three.read(user, three.service(NoticeService.class)::mine).stream().map(item -> item.notice())
                    .filter(notice -> notice.kind() == NoticeKind.COMMENT_NEW)
                    .map(notice -> notice.item().code() + " " + notice.detail() + ": " + notice.item().th()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoAnswersForAProjectMonitorsAndExecutivesCommentAndNobodyElse(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Talk talk = Talk.in(core);
            assertThat(talk.say(PRASERT, "ติดขัดเรื่องใด")).isEqualTo("C1");
            assertThat(talk.answer(SOMCHAI, "C1", " รอครุภัณฑ์\r\nถึงเดือนหน้า ")).isEqualTo("C2");
            talk.three.sql("insert into project_assistant (project_id, user_id) values (40, 21)");
            assertThat(talk.answer(MALEE, "C2", "ติดตามแล้ว")).as("the assistant").isEqualTo("C3");
            assertThat(talk.say(MONITOR, "ขอแผนสำรอง")).isEqualTo("C4");
            assertThat(talk.read()).extracting(CommentLine::code, CommentLine::authorName, CommentLine::words, CommentLine::answers)
                    .containsExactly(tuple("C4", "กพร.", "ขอแผนสำรอง", null), tuple("C3", "มาลี", "ติดตามแล้ว", "C1"),
                            tuple("C2", "สมชาย", "รอครุภัณฑ์\nถึงเดือนหน้า", "C1"), tuple("C1", "ประเสริฐ", "ติดขัดเรื่องใด", null));

            assertThatThrownBy(() -> talk.say(MONITOR_OF_CHIANG_MAI, "เรา")).as("out of reach").isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> talk.say(ADMIN, "ระบบ")).as("keeps the product running").isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> talk.three.as(SOMCHAI, () -> talk.service.say("P2", "โครงการอื่น"))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> talk.three.as(MONITOR, () -> talk.service.say("P9", "ไม่มี"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> talk.answer(SOMCHAI, "C9", "ไม่มี")).isInstanceOf(NotFound.class);
            assertThat(talk.three.read(MALEE, () -> talk.three.service(ProjectReading.class).file("P2"))).as("nor read there").isEmpty();
            assertThat(talk.three.text("select version from project where code = 'P1'")).as("no input of any standing").isEqualTo("0");
            assertThat(talk.three.text("select count(*) from audit_entry where project_code = 'P1' and subject_type = 'comment'"))
                    .isEqualTo("4");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCommentHasWordsAndNotTooMany(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Talk talk = Talk.in(core);
            assertThatThrownBy(() -> talk.say(SOMCHAI, " \r\n ")).hasMessageContaining("comment.text.missing");
            assertThatThrownBy(() -> talk.say(SOMCHAI, "ก".repeat(4001))).hasMessageContaining("comment.long");
            assertThat(talk.say(SOMCHAI, "ก".repeat(4000))).isEqualTo("C1");
            assertThatThrownBy(() -> talk.three.as(SOMCHAI, () -> talk.service.withdraw("P1", "C1", 1, null)))
                    .hasMessageContaining("comment.reason.missing");
            assertThat(talk.read()).hasSize(1).allSatisfy(line -> assertThat(line.words()).hasSize(4000));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoWroteACommentAloneCorrectsAndWithdrawsItAndWhatItSaidIsKept(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Talk talk = Talk.in(core);
            talk.say(PRASERT, "ติดขัดเรื่องไหน");
            talk.answer(SOMCHAI, "C1", "รอครุภัณฑ์");
            assertThatThrownBy(() -> talk.three.as(MONITOR, () -> talk.service.correct("P1", "C1", 1, "แก้แทน")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> talk.three.as(ANONG, () -> talk.service.withdraw("P1", "C1", 1, "ถอนแทน")))
                    .isInstanceOf(AccessDenied.class);

            talk.three.as(PRASERT, () -> talk.service.correct("P1", "C1", 1, "ติดขัดเรื่องไหน"));
            assertThat(talk.read().getLast().correctedAt()).as("the same words are no correction").isNull();
            talk.three.as(PRASERT, () -> talk.service.correct("P1", "C1", 1, "ติดขัดเรื่องใด"));
            assertThat(talk.read().getLast()).satisfies(line -> {
                assertThat(line.words()).isEqualTo("ติดขัดเรื่องใด");
                assertThat(line.correctedAt()).isNotNull();
                assertThat(line.version()).isEqualTo(2);
            });
            assertThatThrownBy(() -> talk.three.as(PRASERT, () -> talk.service.correct("P1", "C1", 1, "อีกหน้าต่าง")))
                    .isInstanceOf(StaleEdit.class);
            assertThat(talk.three.text("select before_state from audit_entry where action = 'changed'")).contains("ติดขัดเรื่องไหน");

            talk.three.as(PRASERT, () -> talk.service.withdraw("P1", "C1", 2, "ถามซ้ำ"));
            assertThat(talk.read()).extracting(CommentLine::code, CommentLine::words)
                    .containsExactly(tuple("C2", "รอครุภัณฑ์"), tuple("C1", null));
            assertThatThrownBy(() -> talk.three.as(PRASERT, () -> talk.service.correct("P1", "C1", 3, "กลับมา")))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> talk.answer(SOMCHAI, "C1", "ตอบ")).isInstanceOf(Conflict.class);
            assertThat(talk.three.text("select after_state from audit_entry where action = 'withdrawn'")).contains("ถามซ้ำ");
            assertThat(talk.say(PRASERT, "เรื่องใหม่")).as("no code is used twice").isEqualTo("C3");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoAnswersForTheProjectAndWhoeverCommentedHearsOfItUntilTheyAnswer(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Talk talk = Talk.in(core);
            talk.three.sql("insert into project_assistant (project_id, user_id) values (40, 21)");
            talk.say(PRASERT, "ติดขัดเรื่องใด");
            assertThat(talk.news(SOMCHAI)).containsExactly("C1 ประเสริฐ: ติดขัดเรื่องใด");
            assertThat(talk.news(MALEE)).as("the assistant").hasSize(1);
            assertThat(talk.news(PRASERT)).as("never the author").isEmpty();
            assertThat(talk.news(MONITOR)).as("has said nothing here").isEmpty();

            core.clock().moveTo("2024-04-21");
            talk.answer(SOMCHAI, "C1", "รอครุภัณฑ์");
            assertThat(talk.news(SOMCHAI)).as("answered").isEmpty();
            assertThat(talk.news(PRASERT)).containsExactly("C2 สมชาย: รอครุภัณฑ์");
            assertThat(talk.news(MALEE)).hasSize(2);

            core.clock().moveTo("2024-04-22");
            talk.say(MONITOR, "ขอแผนสำรอง");
            assertThat(talk.news(PRASERT)).hasSize(2);
            assertThat(talk.news(MONITOR)).as("nothing since").isEmpty();
            talk.three.sql("update app_user set organisation_id = 11 where id = 23");
            AuthenticatedUser moved = new AuthenticatedUser(23, "prasert", "ประเสริฐ", Role.EXECUTIVE, 11L, null);
            assertThat(talk.news(moved)).as("out of reach since").isEmpty();
            talk.three.as(MONITOR, () -> talk.service.withdraw("P1", "C3", 1, "ได้แผนแล้ว"));
            assertThat(talk.news(SOMCHAI)).isEmpty();

            core.clock().moveTo("2024-05-06");
            assertThat(talk.news(MALEE)).as("no news after two weeks").isEmpty();
        }
    }
}
