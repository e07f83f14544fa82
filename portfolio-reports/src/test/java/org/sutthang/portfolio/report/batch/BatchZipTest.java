package org.sutthang.portfolio.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.report.ReportFile;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.wording.Digits;

class BatchZipTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2567, 2);

    @Test
    void theSameFilesMakeTheSameBytesInEveryTimeZone() throws IOException {
        byte[] here = zip("sutthang-2567-q2-P1-th.pdf", "sutthang-2567-q2-P2-th.pdf");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(zip("sutthang-2567-q2-P1-th.pdf", "sutthang-2567-q2-P2-th.pdf")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void namesThatLookAlikeAreToldApartAndLongOnesAreShortened() throws IOException {
        List<String> names = names(zip("a-P_1-th.pdf", "a-P_1-th.pdf", "A-p_1-th.pdf", "x".repeat(300) + ".pdf"));
        assertThat(names).startsWith("a-P_1-th.pdf", "a-P_1-th-2.pdf", "A-p_1-th-3.pdf").hasSize(4);
        assertThat(names.get(3)).hasSize(124).endsWith(".pdf");
    }

    @ParameterizedTest
    @EnumSource(BatchKind.class)
    void aQuestionIsReadBackAsItWasAsked(BatchKind kind) {
        for (Locale language : List.of(Locale.of("th"), Locale.ENGLISH)) {
            ReportOptions each = ReportOptions.of(QUARTER, language).withMonths(6).withRevision(3)
                    .withDigits(Digits.ARABIC).withAnnex(false);
            BatchOptions asked = new BatchOptions(kind, each, ReportFormat.PDF);
            BatchOptions latest = new BatchOptions(kind, ReportOptions.of(QUARTER, language), ReportFormat.PDF);
            assertThat(BatchOptions.of(asked.text())).contains(asked);
            assertThat(BatchOptions.of(latest.text())).contains(latest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind", "kind=projects", "kind=other&year=2567&quarter=2&months=3&digits=THAI&format=pdf",
        "kind=projects&year=2567&quarter=9&months=3&digits=THAI&format=pdf",
        "kind=projects&year=2567&quarter=2&months=12&digits=THAI&format=pdf",
        "kind=projects&year=2567&quarter=2&months=3&digits=THAI&format=wordstar"})
    void aQuestionThatCannotBeAskedAnyMoreIsNone(String text) {
        assertThat(BatchOptions.of(text)).isEmpty();
    }

    @Test
    void theZipIsNamedByWhatIsInIt() {
        BatchOptions asked = new BatchOptions(BatchKind.PROJECTS, ReportOptions.of(QUARTER, Locale.of("th")), ReportFormat.PDF);
        assertThat(asked.fileName()).isEqualTo("sutthang-2567-q2-projects-th-pdf.zip");
        assertThat(new BatchOptions(BatchKind.ORGANISATIONS, asked.each().withMonths(6).withRevision(1), ReportFormat.PDF)
                .fileName()).isEqualTo("sutthang-2567-6m-organisations-r1-th-pdf.zip");
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatchZip zip = new BatchZip(out)) {
            for (String name : names) {
                zip.add(new ReportFile(name, ReportFormat.PDF, name.getBytes()));
            }
        }
        return out.toByteArray();
    }

    private static List<String> names(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
