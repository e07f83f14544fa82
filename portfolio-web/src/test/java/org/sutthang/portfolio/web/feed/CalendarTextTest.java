package org.sutthang.portfolio.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.reminder.CalendarEntry;
import org.sutthang.portfolio.reminder.CalendarEntry.Kind;
import org.sutthang.portfolio.reminder.Notice.Subject;
import org.sutthang.portfolio.web.text.UserLanguage;

class CalendarTextTest {

    private static final String PRODUCT = "https://sutthang.example.go.th";
    private static final Instant CHANGED = Instant.parse("2024-04-18T03:04:05Z");
    private static final String LONG = "จัดอบรมอาสาสมัครสาธารณสุขประจำหมู่บ้าน; รุ่นที่ ๑, ๒ และ ๓ \\ พร้อมติดตามผลในพื้นที่ทุกตำบลของอำเภอ 🎉 ให้แล้วเสร็จ";

    @Test
    void aCalendarReadsBackAsItWasWritten() throws IOException {
        String text = calendar(UserLanguage.TH, LONG);
        ICalendar read = read(text);
        assertThat(read.getEvents()).hasSize(3);
        VEvent milestone = read.getEvents().getFirst();
        assertThat(milestone.getUid().getValue()).isEqualTo("milestone.P1.2.@sutthang");
        assertThat(milestone.getSummary().getValue()).isEqualTo("✓ ขั้นตอนสำคัญ: " + LONG);
        assertThat(milestone.getDateStart().getValue().hasTime()).isFalse();
        assertThat(text).contains("DTSTART;VALUE=DATE:20240430", "DTEND;VALUE=DATE:20240501", "DTSTAMP:20240418T030405Z",
                "LAST-MODIFIED:20240418T030405Z", "SEQUENCE:7");
        assertThat(milestone.getUrl().getValue()).isEqualTo(PRODUCT + "/project?code=P1");
        assertThat(read.getEvents().get(1).getSummary().getValue()).isEqualTo("ครบกำหนดส่งรายงานไตรมาส 2/2567: คลินิกเคลื่อนที่");
        assertThat(read.getEvents().get(2).getSummary().getValue()).isEqualTo("ครบกำหนดส่งรายงานไตรมาส 2/2567");
    }

    @Test
    void inEnglishItNamesTheYearOfTheCommonEra() throws IOException {
        List<VEvent> events = read(calendar(UserLanguage.EN, LONG)).getEvents();
        assertThat(events.get(1).getSummary().getValue()).isEqualTo("Report for Q2/2024 due: Clinic");
        assertThat(events.getFirst().getDescription().getValue()).isEqualTo("Clinic (P1)");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsDivided() {
        String text = calendar(UserLanguage.TH, LONG);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD").doesNotContain("\n");
        }
        // Every line is whole characters by itself: bytes to text and back loses nothing.
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(text.lines().anyMatch(line -> !line.isEmpty() && Character.isLowSurrogate(line.charAt(line.startsWith(" ") ? 1 : 0))))
                .isFalse();
    }

    @Test
    void whatIsTypedCannotAddLinesToTheCalendar() throws IOException {
        String evil = "ขั้นที่ 1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil";
        String text = calendar(UserLanguage.TH, evil);
        assertThat(read(text).getEvents()).hasSize(3);
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(3);
    }

    @Test
    void theSameDaysAreTheSameBytes() {
        assertThat(calendar(UserLanguage.TH, LONG)).isEqualTo(calendar(UserLanguage.TH, LONG));
    }

    @Test
    void foldingCountsOctets() {
        String folded = LineFolding.fold("ก".repeat(60) + "\n");
        assertThat(folded.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("ก".repeat(60) + "\r\n");
        assertThat(LineFolding.fold("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(LineFolding.fold("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    private static ICalendar read(String text) throws IOException {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            return calendar;
        }
    }

    private static String calendar(UserLanguage language, String milestone) {
        Subject project = new Subject("P1", "คลินิกเคลื่อนที่", "Clinic");
        FiscalQuarter quarter = new FiscalQuarter(2567, 2);
        return new CalendarText(language, PRODUCT).of(List.of(
                new CalendarEntry(Kind.MILESTONE, project, new Subject("2", milestone, null), null, LocalDate.of(2024, 4, 30),
                        true, 7, CHANGED),
                new CalendarEntry(Kind.REPORT, project, null, quarter, LocalDate.of(2024, 4, 15), false, 7, CHANGED),
                new CalendarEntry(Kind.PERIOD, null, null, quarter, LocalDate.of(2024, 4, 15), false, 0, CHANGED)));
    }
}
