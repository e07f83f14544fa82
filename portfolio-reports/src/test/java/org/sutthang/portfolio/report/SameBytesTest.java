package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.report.content.ReportContent;

/** Office files of equal reports are equal to the byte, and dated to the seal. */
class SameBytesTest {

    private static final LocalDateTime SEALED = LocalDateTime.parse("2024-04-18T10:00:00");

    @TempDir
    private Path folder;

    /** Another process has another order of sets, another memory, another moment, and here another language and time zone too. */
    @Test
    void anotherProcessMakesTheSameBytes() throws IOException, InterruptedException {
        Path document = folder.resolve("elsewhere.docx");
        Path slides = folder.resolve("elsewhere.pptx");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-Duser.language=fr", "-Duser.timezone=America/Lima", "-cp", classPath,
                PrintElsewhere.class.getName(), document.toString(), "th", slides.toString(), "en").inheritIO().start();
        byte[] documentHere = PrintElsewhere.print(ReportFormat.DOCX, "th");
        byte[] slidesHere = PrintElsewhere.print(ReportFormat.PPTX, "en");

        assertThat(process.waitFor()).isZero();
        assertThat(Arrays.equals(Files.readAllBytes(document), documentHere)).isTrue();
        assertThat(Arrays.equals(Files.readAllBytes(slides), slidesHere)).isTrue();
        assertThat(Arrays.equals(PrintElsewhere.print(ReportFormat.DOCX, "th"), documentHere)).isTrue();
        assertThat(Arrays.equals(PrintElsewhere.print(ReportFormat.PPTX, "en"), slidesHere)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PPTX"})
    void everythingInItIsDatedToTheSeal(ReportFormat format) throws Exception {
        byte[] file = PrintElsewhere.print(format, "en");

        assertDated(file);
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            var properties = pack.getPackageProperties();
            assertThat(properties.getCreatedProperty().orElseThrow()).isEqualTo("2024-04-18T03:00:00Z");
            assertThat(properties.getModifiedProperty().orElseThrow()).isEqualTo("2024-04-18T03:00:00Z");
            assertThat(properties.getTitleProperty()).hasValueSatisfying(title -> assertThat(title)
                    .startsWith("Progress of public innovation Quarter 2"));
            assertThat(properties.getCreatorProperty()).contains("Office of the Permanent Secretary, Ministry of Interior");
            assertThat(properties.getLanguageProperty()).contains("en");
        }
    }

    private static void assertDated(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(SEALED);
                if (entry.getName().endsWith(".xlsx")) {
                    byte[] workbook = zip.readAllBytes();
                    assertDated(workbook);
                    try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(workbook))) {
                        assertThat(pack.getPackageProperties().getCreatedProperty().orElseThrow())
                                .isEqualTo("2024-04-18T03:00:00Z");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PPTX"})
    void twoThousandProjectsAndNoneMakeFilesThatCanBeSent(ReportFormat format) {
        assertThat(format.render(of(2000))).hasSizeLessThan(1_000_000);
        assertThat(format.render(of(0))).hasSizeGreaterThan(10_000);
    }

    private static ReportContent of(int projects) {
        return QuarterlySummary.of(projects == 0 ? Portfolios.first(0) : Portfolios.sealed(projects),
                ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag("th")), null);
    }
}
