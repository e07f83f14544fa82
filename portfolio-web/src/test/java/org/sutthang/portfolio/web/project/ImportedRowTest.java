package org.sutthang.portfolio.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.UserLanguage;

class ImportedRowTest {

    @Test
    void whatChangedStandsBesideWhatItWas() {
        List<ImportedRow> rows = ImportedRow.of(imported(
                "[{\"sheet\":\"targets\",\"key\":\"K1 · 2567 · 2\",\"value\":60},"
                        + "{\"sheet\":\"milestones\",\"key\":\"P1 · 2\",\"title_th\":\"เดิม\",\"actual_on\":null}]",
                "[{\"sheet\":\"targets\",\"key\":\"K1 · 2567 · 2\",\"value\":62.5},"
                        + "{\"sheet\":\"milestones\",\"key\":\"P1 · 2\",\"title_th\":\"ใหม่\",\"actual_on\":\"2024-02-01\"}]"),
                UserLanguage.EN);

        assertThat(rows).extracting(ImportedRow::sheet, ImportedRow::key)
                .containsExactly(tuple("Targets", "K1 · 2567 · 2"),
                        tuple("Milestones", "P1 · 2"));
        assertThat(rows.get(0).values()).extracting(ImportedRow.Value::before, ImportedRow.Value::after)
                .containsExactly(tuple("60", "62.5"));
        assertThat(rows.get(1).values()).extracting(ImportedRow.Value::before).containsExactly("เดิม", "–");
        assertThat(rows.get(1).values()).extracting(ImportedRow.Value::after).containsExactly("ใหม่", "1 Feb 2024");
    }

    @Test
    void daysAndCodeWordsAreInTheReadersLanguage() {
        List<ImportedRow> rows = ImportedRow.of(imported(null,
                "[{\"sheet\":\"projects\",\"key\":\"P1\",\"stage\":\"stopped\",\"start_on\":\"2024-02-01\"},"
                        + "{\"sheet\":\"stage_moves\",\"key\":\"P1 · 2024-08-24 · implementing · stopped\",\"reason\":\"-\"}]"),
                UserLanguage.TH);

        assertThat(rows).extracting(ImportedRow::sheet, ImportedRow::key).containsExactly(tuple("โครงการ", "P1"),
                tuple("การเลื่อนขั้น", "P1 · 24 ส.ค. 2567 · อยู่ระหว่างดำเนินการ · ยุติ"));
        assertThat(rows.get(0).values()).extracting(ImportedRow.Value::after)
                .containsExactlyInAnyOrder("ยุติ", "1 ก.พ. 2567");
    }

    @Test
    void whatCameOrWentHasOneSide() {
        String row = "[{\"sheet\":\"targets\",\"key\":\"K1 · 2567 · 2\",\"value\":60}]";

        assertThat(ImportedRow.of(imported(null, row), UserLanguage.EN).get(0).values())
                .extracting(ImportedRow.Value::before).containsExactly("–");
        assertThat(ImportedRow.of(imported(row, null), UserLanguage.EN).get(0).values())
                .extracting(ImportedRow.Value::after).containsExactly("–");
    }

    @Test
    void theKeyIsNotSaidTwiceUnlessThereIsNothingElse() {
        String target = "[{\"sheet\":\"targets\",\"key\":\"K1 · 2567 · 2\",\"indicator_code\":\"K1\",\"value\":60}]";
        String part = "[{\"sheet\":\"parts\",\"key\":\"K1 · D1\",\"indicator_code\":\"K1\",\"part_code\":\"D1\"}]";

        assertThat(ImportedRow.of(imported(null, target), UserLanguage.EN).get(0).values()).hasSize(1);
        assertThat(ImportedRow.of(imported(null, part), UserLanguage.EN).get(0).values()).hasSize(2);
    }

    @Test
    void onlyImportsHaveRowsAndOnlyWhatKeepsValuesHasALinkToThem() {
        AuditLine saved = new AuditLine(7, Instant.EPOCH, "owner", null, "saved", "update", "P1");
        HistoryWords words = new HistoryWords(new Messages(UserLanguage.TH));

        assertThat(ImportedRow.of(new AuditChange(saved, null, "{}"), UserLanguage.TH)).isEmpty();
        assertThat(HistoryLine.of(new AuditChange(saved, null, "{}"), "P1", HistoryNames.NONE, words).link()).isNull();
        assertThat(HistoryLine.of(new AuditChange(saved, null, "{\"summary\":\"ดี\"}"), "P1", HistoryNames.NONE, words).link())
                .isEqualTo("/project/history?code=P1&entry=7");
        assertThat(HistoryLine.of(imported("", ""), "P1", HistoryNames.NONE, words).link())
                .isEqualTo("/project/history?code=P1&entry=7");
    }

    private static AuditChange imported(String before, String after) {
        return new AuditChange(7, Instant.EPOCH, "monitor", null, "imported", "project", "P1", before, after);
    }
}
