package org.sutthang.portfolio.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.reminder.Notice;
import org.sutthang.portfolio.reminder.Notice.Subject;
import org.sutthang.portfolio.reminder.NoticeKind;
import org.sutthang.portfolio.reminder.Urgency;
import org.sutthang.portfolio.web.text.UserLanguage;

class NoticeWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasASentenceAndAPlaceInBothLanguages(NoticeKind kind) {
        for (UserLanguage language : UserLanguage.values()) {
            NoticeWords words = new NoticeWords(language);
            for (Urgency urgency : Urgency.values()) {
                Notice notice = notice(kind, urgency, TODAY.minusDays(3));
                assertThat(words.title(notice)).isNotBlank();
                assertThat(words.text(notice)).isNotBlank().doesNotContain("???").doesNotContain("{").doesNotContain("null");
                assertThat(words.when(notice)).isNotBlank().doesNotContain("???");
                assertThat(NoticeWords.link(notice)).startsWith("/");
            }
        }
    }

    @Test
    void aDayIsSaidAsTheReaderCountsIt() {
        NoticeWords thai = new NoticeWords(UserLanguage.TH);
        assertThat(thai.when(notice(NoticeKind.MILESTONE_DUE, Urgency.SOON, TODAY.plusDays(2))))
                .isEqualTo("เหลือ 2 วัน (ครบกำหนด 22 เม.ย. 2567)");
        assertThat(thai.when(notice(NoticeKind.MILESTONE_DUE, Urgency.SOON, TODAY))).isEqualTo("ครบกำหนดวันนี้ (20 เม.ย. 2567)");
        assertThat(thai.when(notice(NoticeKind.UPDATE_TO_REVIEW, Urgency.WAITING, TODAY.minusDays(2))))
                .isEqualTo("ตั้งแต่ 18 เม.ย. 2567 (2 วันก่อน)");
        assertThat(new NoticeWords(UserLanguage.EN).when(notice(NoticeKind.REPORT_LATE, Urgency.OVERDUE, TODAY.minusDays(1))))
                .isEqualTo("1 day overdue (due 19 Apr 2024)");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(NoticeWords.excerpt("สั้น\n ๆ")).isEqualTo("สั้น ๆ");
        assertThat(NoticeWords.excerpt("😀".repeat(300))).hasSizeLessThanOrEqualTo(321).endsWith("😀…");
    }

    @Test
    void aBigWorkbookIsNamedAsItsFileAndLedToWhatWasFoundInIt() {
        Notice notice = new Notice(NoticeKind.IMPORT_FAULTY, Urgency.NEWS, null, new Subject("j1", null, null), null, TODAY, TODAY,
                "take_in f1 แผน 2567.xlsx", "1");
        assertThat(new NoticeWords(UserLanguage.TH).title(notice)).isEqualTo("แผน 2567.xlsx");
        assertThat(NoticeWords.link(notice)).isEqualTo("/import?file=f1");
    }

    private static Notice notice(NoticeKind kind, Urgency urgency, LocalDate on) {
        boolean asked = kind == NoticeKind.REQUEST_DECIDED || kind == NoticeKind.REQUEST_TO_DECIDE;
        Subject item = asked ? new Subject(PlanRequestKind.REBASELINE.name(), null, null) : new Subject("2", "อบรม", null);
        String detail = switch (kind) {
            case REQUEST_DECIDED -> "GRANTED";
            case TURNED_RED -> "AMBER";
            case IMPORT_CHECKED, IMPORT_FAULTY, IMPORT_DONE, IMPORT_BROKEN -> "check f1 แผน 2567.xlsx";
            default -> "สมชาย";
        };
        return new Notice(kind, urgency, new Subject("P1", "คลินิก", "Clinic"), item, new FiscalQuarter(2567, 2), on, TODAY,
                detail, "");
    }
}
