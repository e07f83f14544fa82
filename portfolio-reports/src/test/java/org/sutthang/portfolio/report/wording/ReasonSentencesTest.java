package org.sutthang.portfolio.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.UpdateStanding;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

class ReasonSentencesTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void anOverdueMilestoneIsNamedByItsPlaceItsTitleAndItsDays() {
        Standing standing = assess(List.of(milestone("A", AS_OF.plusDays(9)), milestone("B", AS_OF.minusDays(41))),
                List.of(), ReportState.MISSING);

        assertThat(ReasonSentences.in(THAI, Digits.THAI).of(standing)).containsExactly("ยังไม่ส่งรายงาน เลยกำหนดส่ง ๑๒ วัน",
                "ขั้นตอนสำคัญที่ ๒ (เชื่อมโยงฐานข้อมูล) เลยกำหนด ๔๑ วัน", "ความก้าวหน้าจริงร้อยละ ๐ จากแผนร้อยละ ๕๐",
                "ไตรมาสนี้ไม่มีตัวชี้วัดที่ถึงรอบวัดผล");
        assertThat(ReasonSentences.in(Locale.ENGLISH, Digits.THAI).of(standing))
                .contains("Not reported, 12 days past the deadline",
                        "Milestone 2 (Connect the databases) is 41 days overdue");
    }

    @Test
    void anIndicatorWithPartsMissingSaysHowManyAreThere() {
        IndicatorCard card = new IndicatorCard("K", "หมู่บ้านที่ใช้ระบบ", null, IndicatorKind.OUTCOME, "หมู่บ้าน",
                Direction.HIGHER, Aggregation.LAST, BigDecimal.ONE, Frequency.QUARTER, null, null, null,
                CriteriaBasis.RESULT, List.of());
        IndicatorFacts facts = new IndicatorFacts(card, Map.of(2, BigDecimal.TEN),
                List.of(new ReportedPart(2, "P1", BigDecimal.valueOf(3), null, null, null)), List.of("P1", "P2"));
        Standing standing = assess(List.of(), List.of(facts), ReportState.REPORTED);

        assertThat(ReasonSentences.in(THAI, Digits.ARABIC).of(standing)).containsExactly(
                "ตัวชี้วัดก้าวหน้าสู่ค่าเป้าหมายร้อยละ 30 (รายงาน 1 จาก 1 ตัวชี้วัด)",
                "ตัวชี้วัด “หมู่บ้านที่ใช้ระบบ” ก้าวหน้าสู่ค่าเป้าหมายร้อยละ 30 (รายงานไม่ครบ 1 จาก 2)",
                "ยังไม่มีขั้นตอนสำคัญให้ประเมิน");
    }

    @Test
    void onlyTheReasonsOfTheStatusItselfDecide() {
        Standing standing = assess(List.of(milestone("A", AS_OF.minusDays(41))), List.of(), ReportState.MISSING);

        assertThat(ReasonSentences.in(THAI, Digits.ARABIC).deciding(project(standing, UpdateStatus.NOT_STARTED, null), 3))
                .containsExactly("ยังไม่ส่งรายงาน เลยกำหนดส่ง 12 วัน");
    }

    @Test
    void aReportThatWasSentBackIsNotCalledOneThatNeverCame() {
        Standing standing = assess(List.of(), List.of(), ReportState.MISSING);
        ProjectStanding returned = project(standing, UpdateStatus.RETURNED, AS_OF.plusDays(4));

        assertThat(ReasonSentences.in(THAI, Digits.ARABIC).of(returned))
                .startsWith("ส่งเมื่อ 4 เม.ย. 2567 ถูกส่งกลับให้แก้ไขและยังไม่ได้ส่งใหม่ เลยกำหนดส่ง 12 วัน");
        assertThat(ReasonSentences.in(Locale.ENGLISH, Digits.ARABIC).deciding(returned, 3)).containsExactly(
                "Handed in on 4 Apr 2024, sent back and not handed in again, 12 days past the deadline");
        assertThat(ReasonSentences.in(Locale.ENGLISH, Digits.ARABIC).of(project(standing, UpdateStatus.RETURNED, null)))
                .startsWith("Sent back and not handed in again, 12 days past the deadline");
    }

    private static ProjectStanding project(Standing standing, UpdateStatus status, LocalDate submittedOn) {
        UpdateStanding update = new UpdateStanding(status, ReportState.MISSING, AS_OF.plusDays(15), submittedOn, false, null,
                null, null, null, null, null);
        return new ProjectStanding("A", "โครงการ", null, null, "I", null, null, false, Stage.IN_USE, null, null, null, null,
                null, null, null, update, standing, null);
    }

    private static MilestoneFacts milestone(String code, LocalDate baseline) {
        return new MilestoneFacts(code, "เชื่อมโยงฐานข้อมูล", "Connect the databases", null, baseline, null, null, null,
                false, List.of());
    }

    private static Standing assess(List<MilestoneFacts> milestones, List<IndicatorFacts> indicators,
            ReportState report) {
        return Standing.assess(new ProjectFacts(milestones, indicators, report, 0, 12), 2, AS_OF, RoundRules.DEFAULT);
    }
}
