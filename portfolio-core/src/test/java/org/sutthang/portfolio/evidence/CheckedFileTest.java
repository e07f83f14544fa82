package org.sutthang.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.kernel.RuleViolation;

class CheckedFileTest {

    private static EvidenceType typeOf(byte[] bytes) {
        return ContentCheck.typeOf(bytes).orElse(null);
    }

    private static String name(String sent) {
        return CheckedFile.of(sent, SampleFiles.pdf("x")).name();
    }

    @Test
    void whatAFileIsIsReadFromItsContent() {
        assertThat(typeOf(SampleFiles.pdf("x"))).isEqualTo(EvidenceType.PDF);
        assertThat(typeOf(SampleFiles.picture("png", 4, 4))).isEqualTo(EvidenceType.PNG);
        assertThat(typeOf(SampleFiles.picture("jpg", 4, 4))).isEqualTo(EvidenceType.JPEG);
        assertThat(typeOf("RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(EvidenceType.WEBP);
        assertThat(typeOf("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(EvidenceType.HEIC);
        assertThat(typeOf(SampleFiles.zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(EvidenceType.DOCX);
        assertThat(typeOf(SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(EvidenceType.XLSX);
        assertThat(typeOf(SampleFiles.zip("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo(EvidenceType.PPTX);
        assertThat(typeOf(SampleFiles.zip("mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml")))
                .isEqualTo(EvidenceType.ODS);
    }

    @Test
    void programsPagesArchivesAndMacrosAreNotTaken() {
        assertThat(typeOf("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1))).isNull();
        assertThat(typeOf("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(typeOf("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(typeOf(SampleFiles.zip("photos/1.jpg"))).isNull();
        assertThat(typeOf(SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).isNull();
        assertThat(typeOf(new byte[] {'P', 'K', 3, 4, 0, 0})).isNull();
        assertThatThrownBy(() -> CheckedFile.of("รายงาน.pdf", "no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class).hasMessage("evidence.type [รายงาน.pdf]");
    }

    @Test
    void emptyAndTooLargeFilesAreNamed() {
        assertThatThrownBy(() -> CheckedFile.of("ว่าง.pdf", new byte[0])).hasMessage("evidence.empty [ว่าง.pdf]");
        assertThatThrownBy(() -> CheckedFile.of("ใหญ่.pdf", new byte[EvidenceLimits.FILE_BYTES + 1]))
                .hasMessage("evidence.large [ใหญ่.pdf, 20]");
    }

    @Test
    void aNameIsKeptAsItIsTypedButSaysWhatTheFileIs() {
        assertThat(name("ทะเบียนข้อมูลหมู่บ้าน มี.ค. 67.PDF")).isEqualTo("ทะเบียนข้อมูลหมู่บ้าน มี.ค. 67.PDF");
        assertThat(name("C:\\งาน\\ก.pdf")).isEqualTo("ก.pdf");
        assertThat(name("../../etc/ก.pdf")).isEqualTo("ก.pdf");
        assertThat(name("ก\u202Efdp.\r\nexe")).as("marks that hide what a name says").isEqualTo("กfdp.exe.pdf");
        assertThat(name("ก".repeat(296) + ".pdf")).hasSize(300);
        assertThatThrownBy(() -> name("ก".repeat(297) + ".pdf")).hasMessage("evidence.name.long [301, 300]");
        assertThatThrownBy(() -> name("  ")).hasMessage("evidence.name.missing");
    }

    @Test
    void aPhotographHasASmallPictureThatStandsUpright() throws IOException {
        BufferedImage lying = picture(SampleFiles.picture("jpg", 1200, 800));
        assertThat(lying.getWidth()).isEqualTo(240);
        assertThat(lying.getHeight()).isEqualTo(160);
        BufferedImage upright = picture(SampleFiles.turned(SampleFiles.picture("jpg", 1200, 800), 6));
        assertThat(upright.getWidth()).isEqualTo(160);
        assertThat(upright.getHeight()).isEqualTo(240);
        assertThat(upright.getRGB(80, 20) >> 16 & 0xFF).as("what was on the left is above").isGreaterThan(200);
        assertThat(upright.getRGB(80, 220) & 0xFF).as("what was on the right is below").isGreaterThan(200);
    }

    @Test
    void aBrokenPhotographIsKeptWithoutAPicture() {
        assertThat(CheckedFile.of("ภาพ.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).thumbnail()).isNull();
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CheckedFile.of("ภาพ.jpg", file).thumbnail()));
    }
}
