package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

class ReasonTextTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    @Test
    void anOverdueMilestoneIsNamedByItsTitleWithItsDays() {
        Standing standing = Standing.assess(new ProjectFacts(List.of(
                new MilestoneFacts("3", "ติดตั้งระบบ", null, null, AS_OF.minusDays(41), null, null, null, false, List.of())),
                List.of(), ReportState.MISSING, 1, 12), 2, AS_OF, RoundRules.DEFAULT);

        assertThat(new ReasonText(UserLanguage.TH).sentences(standing)).containsExactly(
                "ยังไม่ส่งรายงาน เลยกำหนดส่ง 12 วัน",
                "ขั้นตอนสำคัญที่ 1 (ติดตั้งระบบ) เลยกำหนด 41 วัน",
                "ความก้าวหน้าจริงร้อยละ 0 จากแผนร้อยละ 100",
                "ไตรมาสนี้ไม่มีตัวชี้วัดที่ถึงรอบวัดผล");
        assertThat(new ReasonText(UserLanguage.EN).sentences(standing))
                .contains("Milestone 1 (ติดตั้งระบบ) is 41 days overdue");
    }
}
