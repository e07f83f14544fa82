package org.sutthang.portfolio.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.comment.CommentService;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class SearchServiceIT {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final AuthenticatedUser ADMIN = new AuthenticatedUser(-1, "root", "root", Role.ADMINISTRATOR, null, null);

    private record Search(ThreeProjects three, SearchService service) {
        List<String> codes(AuthenticatedUser reader, String text) {
            return answer(reader, text).groups().stream().flatMap(g -> g.hits().stream()).map(SearchHit::code).toList();
        }

        SearchAnswer answer(AuthenticatedUser reader, String text) {
            return three.read(reader, () -> service.find(new SearchQuestion(text, THAI, null, 0, 20)));
        }
    }

    private static Search in(CoreContainer core) throws Exception {
        ThreeProjects three = ThreeProjects.in(core);
        three.sql("update project set version = 1, title_th = 'ระบบเตือนภัยน\u0E49\u0E4D\u0E32ท่วม ๒๕๖๗', title_en = 'Flood warning 50%' where code = 'P1'",
                "update project set version = 1, title_th = 'เกาะสีเขียว' where code = 'P2'",
                "update project set version = 1, title_th = 'ไก่ชนออนไลน์' where code = 'P3'",
                "insert into indicator (id, version, project_id, code, sort_order, name_th, kind, weight, direction, aggregation, frequency) "
                        + "values (50, 0, 40, 'K1', 1, 'ร้อยละของครัวเรือนที่ได้รับคำเตือน', 'OUTCOME', 100, 'UP', 'LAST', 'QUARTER')",
                "update idea set version = 1, title_th = 'แนวคิดเตือนภัย', registered_by_id = 21 where code = 'I2'");
        return new Search(three, core.get(SearchService.class));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsAreFoundInsideThaiTextHoweverTheyWereTyped(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            assertThat(search.codes(MONITOR, "ภัยน้ำ")).containsExactly("P1");
            assertThat(search.codes(MONITOR, "  2567   FLOOD ")).containsExactly("P1");
            assertThat(search.codes(MONITOR, "50%")).containsExactly("P1");
            assertThat(search.codes(MONITOR, "%")).containsExactly("P1");
            assertThat(search.codes(MONITOR, "_")).isEmpty();
            assertThat(search.codes(MONITOR, " ")).isEmpty();
            assertThat(search.codes(MONITOR, "ก".repeat(5000))).isEmpty();
            assertThat(search.codes(MONITOR, "ครัวเรือน คำเตือน")).containsExactly("K1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCodeIsFoundWithoutTheNoughtsInFrontOfItsNumber(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            search.three.sql("update project set version = version + 1, code = 'P020' where code = 'P2'");
            assertThat(search.codes(MONITOR, "p20")).containsExactly("P020");
            assertThat(search.codes(MONITOR, "p0020")).containsExactly("P020");
            assertThat(search.codes(MONITOR, "p2")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theAnswerSaysWhereTheWordsWereFoundAndSortsAsADictionary(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            SearchHit byOwner = search.answer(MONITOR, "เตือนภัย สมชาย").groups().getFirst().hits().getFirst();
            assertThat(byOwner.because()).containsExactly(new SearchHit.Found(SearchPlace.OWNER, "สมชาย"));
            assertThat(byOwner.about()).isEqualTo(new SearchHit.Found(SearchPlace.ORGANISATION, "อำเภอบ้านไผ่"));
            assertThat(search.codes(MONITOR, "P1")).as("not every indicator of the project").containsExactly("P1");
            assertThat(search.answer(MONITOR, "ครัวเรือน P1").groups().getFirst().hits().getFirst().because())
                    .extracting(SearchHit.Found::place).containsExactly(SearchPlace.PROJECT);
            search.three.sql("update project set version = version + 1, title_th = 'โครงการ ' || title_th");
            assertThat(search.codes(MONITOR, "โครงการ").subList(0, 3)).as("เกาะ before ไก่ before ระบบ").containsExactly("P2", "P3", "P1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobodyFindsWhatHeOrSheMayNotSee(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            assertThat(search.codes(MONITOR, "เตือน")).containsExactly("P1", "K1", "I2");
            assertThat(search.codes(MONITOR_OF_CHIANG_MAI, "เตือน")).containsExactly("I2");
            assertThat(search.codes(SOMCHAI, "เตือน")).as("the standing of all, the ideas of nobody else").containsExactly("P1", "K1");
            assertThat(search.codes(MALEE, "เตือน")).containsExactly("P1", "K1", "I2");
            assertThat(search.codes(MONITOR_OF_CHIANG_MAI, "จังหวัด")).containsExactly("P2", "I2", "CMI");
            assertThat(search.codes(MONITOR, "สมชาย")).containsExactly("P1", "somchai");
            assertThat(search.codes(MONITOR_OF_CHIANG_MAI, "สมชาย")).isEmpty();
            assertThat(search.codes(MONITOR, "มาลี")).as("without a project yet, and free to take one").containsExactly("malee");
            assertThat(search.codes(MONITOR_OF_CHIANG_MAI, "มาลี")).isEmpty();
            assertThat(search.codes(SOMCHAI, "มาลี")).isEmpty();
            assertThat(search.codes(ADMIN, "มาลี")).containsExactly("malee");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectIsFoundByItsAssistantsAndTheCanvasOfItsIdeaByWhoeverReadsItInFull(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            search.three.sql("update app_user set version = version + 1, display_name = 'มาลี  กิตติธนากร' where user_name = 'malee'",
                    "insert into project_assistant (project_id, user_id) select 40, id from app_user where user_name = 'malee'",
                    "update project set version = version + 1 where code = 'P1'",
                    "update idea set version = version + 1, define = 'ผู้สูงอายุรอคิวนาน' where id = (select idea_id from project where code = 'P1')");
            String idea = search.codes(MONITOR, "รอคิวนาน").getLast();
            assertThat(search.codes(MONITOR, "ธนากร มาลี")).as("words of a name in any order").containsExactly("P1", "malee");
            assertThat(search.codes(MONITOR, "คิว เตือนภัย มาลี")).as("each word in another place").containsExactly("P1");
            assertThat(search.codes(MONITOR, "รอคิวนาน")).containsExactly("P1", idea);
            assertThat(search.codes(SOMCHAI, "รอคิวนาน")).as("his own project").containsExactly("P1");
            assertThat(search.codes(MALEE, "มาลี")).as("those who edit it read it in full").contains("P1", "malee");
            assertThat(search.codes(MONITOR_OF_CHIANG_MAI, "รอคิวนาน")).isEmpty();
            search.three.sql("update project set version = version + 1, owner_id = null where code = 'P1'");
            assertThat(search.codes(SOMCHAI, "รอคิวนาน")).as("others' projects are told by their standing alone").isEmpty();
            assertThat(search.codes(SOMCHAI, "มาลี")).isEmpty();

            SearchHit person = search.answer(MONITOR, "กิตติ").groups().getLast().hits().getFirst();
            assertThat(person.assists()).isEqualTo(1);
            assertThat(search.answer(MONITOR, "คิว").groups().getFirst().hits().getFirst().because())
                    .containsExactly(new SearchHit.Found(SearchPlace.DEFINE, "ผู้สูงอายุรอคิวนาน"));
            assertThat(search.three.read(MONITOR, () -> search.service.beside("คิว มาลี สมชาย")))
                    .containsOnly(Map.entry("P1", Set.of("คิว", "มาลี")));
            assertThat(search.three.read(SOMCHAI, () -> search.service.beside("คิว มาลี"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsChangedIsFoundAtOnceAndPagesFollowEachOther(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            assertThat(search.codes(MONITOR, "ใหม่เอี่ยม")).isEmpty();
            search.three.sql("update project set version = version + 1, title_th = 'ใหม่เอี่ยม' where code = 'P3'");
            assertThat(search.codes(MONITOR, "ใหม่เอี่ยม")).containsExactly("P3");
            SearchAnswer second = search.three.read(MONITOR, () -> search.service.find(new SearchQuestion("P", THAI, SearchKind.PROJECT, 1, 1)));
            assertThat(second.total()).isEqualTo(3);
            assertThat(second.groups().getFirst().hits()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectIsFoundByItsMilestonesAndByItsCommentsWhereTheyAreRead(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            Search search = in(core);
            search.three.sql("insert into milestone (id, version, project_id, code, sort_order, title_th, title_en, weight, baseline_on) values "
                            + "(60, 0, 40, '1', 1, 'ติดตั้งหอเตือนภัย', 'Sirens', 60, date '2024-06-30'), "
                            + "(61, 0, 40, '2', 2, 'ซ้อมอพยพ', null, 40, date '2024-07-31')",
                    "update milestone set withdrawn_on = date '2024-04-01' where id = 61");
            assertThat(search.codes(MONITOR, "หอเตือน")).containsExactly("P1");
            assertThat(search.answer(MALEE, "sirens").groups().getFirst().hits().getFirst().because())
                    .containsExactly(new SearchHit.Found(SearchPlace.MILESTONE, "Sirens"));
            assertThat(search.codes(MONITOR, "อพยพ")).as("withdrawn").isEmpty();

            CommentService comments = core.get(CommentService.class);
            assertThat(search.codes(SOMCHAI, "ครุภัณฑ์")).isEmpty();
            search.three.as(SOMCHAI, () -> comments.say("P1", "รอครุภัณฑ์จากส่วนกลาง"));
            assertThat(search.answer(SOMCHAI, "ครุภัณฑ์").groups().getFirst().hits().getFirst().because())
                    .containsExactly(new SearchHit.Found(SearchPlace.COMMENT, "รอครุภัณฑ์จากส่วนกลาง"));
            assertThat(search.codes(MONITOR, "ครุภัณฑ์")).containsExactly("P1");
            assertThat(search.codes(MALEE, "ครุภัณฑ์")).as("not read by others").isEmpty();
            assertThat(search.three.read(MONITOR, () -> search.service.beside("ครุภัณฑ์"))).as("the list is not narrowed by it").isEmpty();
            search.three.as(SOMCHAI, () -> comments.withdraw("P1", "C1", 1, "ได้รับแล้ว"));
            assertThat(search.codes(SOMCHAI, "ครุภัณฑ์")).isEmpty();
        }
    }
}
