package org.sutthang.portfolio.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.UserLanguage;

class HistoryLineTest {

    private static final Instant NOON = Instant.parse("2026-05-20T05:00:00Z");

    @Test
    void whatIsSaidAgainStandsInOneLineUntilSomethingElseIsSaid() {
        List<HistoryLine> lines = HistoryLine.collapsed(List.of(line("นำเข้า", 0), line("นำเข้า", 1), line("นำเข้า", 2),
                line("แก้ไข", 3), line("นำเข้า", 4)));
        assertThat(lines).extracting(HistoryLine::what).containsExactly("นำเข้า", "แก้ไข", "นำเข้า");
        assertThat(lines.get(0).at()).isEqualTo(NOON);
        assertThat(lines.get(0).earlier()).extracting(HistoryLine::link).containsExactly("/1", "/2");
        assertThat(lines.get(0).since()).isEqualTo(NOON.minusSeconds(2));
        assertThat(lines.get(1).earlier()).isEmpty();
    }

    @Test
    void whatIsDoneToWhatIsSaidInOneSentenceWithItsKindInWords() {
        Messages messages = new Messages(UserLanguage.TH);
        assertThat(HistoryLine.of(audited("offered", "ownershipOffer", "somchai"), messages).what())
                .isEqualTo("เสนอส่งมอบโครงการ");
        assertThat(HistoryLine.of(audited("given", "directive", "D1"), messages).what()).isEqualTo("ออกข้อสั่งการ");
        assertThat(HistoryLine.of(audited("asked", "planRequest", "REBASELINE"), messages).detail())
                .isEqualTo("ขอปรับแผน");
        assertThat(HistoryLine.of(audited("created", "baseline", "2"), messages).detail()).isEqualTo("ฉบับที่ 2");
        assertThat(HistoryLine.of(audited("answered", "directive", "D1"), messages).detail()).isEqualTo("รหัส D1");
    }

    private static AuditLine audited(String action, String subject, String code) {
        return new AuditLine(1, NOON, "กพร.", null, action, subject, code);
    }

    private static HistoryLine line(String what, int before) {
        return new HistoryLine(NOON.minusSeconds(before), "กพร.", what, null, List.of(), "/" + before, List.of(), before);
    }
}
