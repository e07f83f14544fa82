package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.SimpleBookmark;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** The printed summary, read back. */
class QuarterlyPdfTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void itsNumbersAreTheFiguresOfTheStanding(String language) {
        PortfolioStanding portfolio = Portfolios.sealed(43);
        Figures figures = portfolio.figures();
        Wording words = Wording.of(Locale.forLanguageTag(language), Digits.THAI);
        PrintedReport printed = PrintedReport.of(portfolio, words.language());

        assertThat(printed.after(words.text("funnel.ideas"), 1)).containsExactly(words.number(figures.ideas()));
        assertThat(printed.after(words.text("funnel.inUse"), 1))
                .containsExactly(words.number(figures.reached(Stage.IN_USE)));
        for (Status status : figures.byStatus().keySet()) {
            int now = figures.byStatus().get(status);
            int before = portfolio.previous().byStatus().get(status);
            assertThat(rows(printed, words.status(status), 3)).as(status.name())
                    .contains(List.of(words.number(before), words.number(now), words.change(now - before)));
        }
        assertThat(printed.after(words.text("tile.projects"), 1)).containsExactly(words.number(figures.projects()));
        assertThat(printed.after(words.text("tile.silent"), 1)).containsExactly(words.number(figures.reportsMissing()));
        assertThat(printed.after(words.text("total.portfolio"), 6)).contains(words.number(figures.indicatorsMet()),
                words.hundredfold(figures.attainment()), words.decimal(figures.score(), 4));
        assertThat(String.join(" ", printed.lines()))
                .contains(words.text("milestones.pressing").split("[(]")[0]);
    }

    private static List<List<String>> rows(PrintedReport printed, String name, int cells) {
        List<String> lines = printed.lines();
        return IntStream.range(0, lines.size() - cells).filter(i -> lines.get(i).equals(name))
                .mapToObj(i -> lines.subList(i + 1, i + 1 + cells)).toList();
    }

    @Test
    void everyProjectIsInTheAnnex() {
        PortfolioStanding portfolio = Portfolios.sealed(43);

        assertThat(PrintedReport.of(portfolio, THAI).lines())
                .containsAll(portfolio.projects().stream().map(p -> p.code()).toList());
    }

    @Test
    void everyDirectiveThatWaitsForAnAnswerIsListedWithItsDaysOverdue() {
        PortfolioStanding portfolio = Portfolios.sealed(30);
        long waiting = portfolio.projects().stream().mapToLong(p -> p.context().outstanding().size()).sum();
        String text = String.join("\n", PrintedReport.of(portfolio, Locale.ENGLISH).lines());

        assertThat(waiting).isPositive();
        assertThat(text).contains(waiting + " directives wait for an answer", "days overdue", "Directives outstanding");
    }

    @Test
    void scaleOutIsAddedUpWithinOneTypeOfBenefitAlone() {
        String text = String.join("\n", PrintedReport.of(Portfolios.sealed(30), Locale.ENGLISH).lines());

        assertThat(text).contains("Scale-out by type of benefit", "2 innovations have been adopted elsewhere, with 4 adoptions",
                "2 of 2", "48", "−52", "1 of 2", "3,200");
    }

    @Test
    void thaiWordsCanBeFoundWhole() {
        String text = String.join("\n", PrintedReport.of(Portfolios.sealed(43), THAI).lines());

        assertThat(text).contains("ขั้นตอนสำคัญ", "ที่นี่", "น้ำ", "ปี่", "ภูมิปัญญา", "ฐาน", "ผู้สูงอายุ");
    }

    @Test
    void theSameStandingPrintsTheSameBytesInWhateverOrder() {
        byte[] thai = PrintedReport.print(Portfolios.sealed(30), THAI);
        byte[] english = PrintedReport.print(Portfolios.sealed(30), Locale.ENGLISH);

        assertThat(Arrays.equals(PrintedReport.print(Portfolios.sealed(30), Locale.ENGLISH), english)).isTrue();
        PrintedReport.print(Portfolios.first(3), Locale.ENGLISH);
        assertThat(Arrays.equals(PrintedReport.print(Portfolios.sealed(30), THAI), thai)).isTrue();
    }

    /** Another process has another order of sets, another memory, and here another language and time zone too. */
    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void anotherProcessPrintsTheSameBytes(String language) throws IOException, InterruptedException {
        Path file = folder.resolve(language + ".pdf");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-Duser.language=fr", "-Duser.timezone=America/Lima", "-cp", classPath,
                PrintElsewhere.class.getName(), file.toString(), language).inheritIO().start();

        assertThat(process.waitFor()).isZero();
        byte[] here = PrintedReport.print(Portfolios.sealed(PrintElsewhere.PROJECTS), Locale.forLanguageTag(language));
        assertThat(Arrays.equals(Files.readAllBytes(file), here)).isTrue();
    }

    @Test
    void everyPageNamesOfficeRevisionClosingDateSealAndItsNumber() {
        PrintedReport printed = PrintedReport.of(Portfolios.sealed(43), THAI);

        assertThat(printed.pages()).hasSizeGreaterThan(5);
        Wording words = Wording.of(THAI, Digits.THAI);
        for (int i = 0; i < printed.pages().size(); i++) {
            assertThat(printed.pages().get(i)).contains("สำนักงานปลัดกระทรวงมหาดไทย",
                    "ฉบับที่ ๑ · ปิดไตรมาส ๑๘ เมษายน ๒๕๖๗",
                    "รหัสตรวจสอบเอกสาร 7f3a·91c2·e05b",
                    "หน้า " + words.number(i + 1) + " จาก " + words.number(printed.pages().size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyPageOfASealedReportBearsACodeThatLeadsToItsVerification(String language) {
        Wording words = Wording.of(Locale.forLanguageTag(language), Digits.THAI);
        PrintedReport printed = PrintedReport.of(Portfolios.sealed(43), words.language(), "https://sutthang.example.go.th");
        String address = "https://sutthang.example.go.th/verify?q=2567-2&r=1&s=7f3a91c2e05b";

        assertThat(printed.pages()).hasSizeGreaterThan(5);
        for (int page = 1; page <= printed.pages().size(); page++) {
            assertThat(printed.codeOf(page)).isEqualTo(address);
            assertThat(printed.pages().get(page - 1)).contains(words.text("verify", address));
        }
    }

    @Test
    void theAddressIsPartOfWhatMakesAReportTheOneItIs() {
        String address = "https://sutthang.example.go.th";
        byte[] printed = PrintedReport.print(Portfolios.sealed(10), THAI, address);

        assertThat(Arrays.equals(PrintedReport.print(Portfolios.sealed(10), THAI, address), printed)).isTrue();
        assertThat(Arrays.equals(PrintedReport.print(Portfolios.sealed(10), THAI), printed)).isFalse();
        assertThat(String.join("\n", PrintedReport.of(Portfolios.provisional(10), THAI, address).lines()))
                .doesNotContain("/verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aProvisionalReportSaysSoOnEveryPageAndBearsNoSeal(String language) {
        Wording words = Wording.of(Locale.forLanguageTag(language), Digits.THAI);
        PrintedReport printed = PrintedReport.of(Portfolios.provisional(43), words.language());

        assertThat(printed.pages()).allSatisfy(page -> assertThat(page).contains(words.text("provisional")));
        assertThat(String.join("\n", printed.lines())).doesNotContain("7f3a");
        assertThat(PrintedReport.of(Portfolios.sealed(43), words.language()).lines())
                .doesNotContain(words.text("provisional"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void anEmptyPortfolioIsSaidInSentences(String language) {
        Wording words = Wording.of(Locale.forLanguageTag(language), Digits.THAI);
        PrintedReport printed = PrintedReport.of(Portfolios.first(0), words.language());

        assertThat(printed.lines()).contains(words.text("decisions.none"), words.text("moves.first"),
                words.text("indicators.none"), words.text("milestones.none"), words.text("obstacles.none"),
                words.text("annex.none"));
        assertThat(printed.lines()).doesNotContain(words.text("column.project"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aReportOfAPartNamesItOnEveryPageAndNothingOfTheRest(String language) {
        PortfolioStanding whole = Portfolios.sealed(43);
        PortfolioStanding part = Portfolios.partOf(whole);
        Wording words = Wording.of(Locale.forLanguageTag(language), Digits.THAI);
        PrintedReport printed = PrintedReport.of(part, words.language());
        String scope = words.text("scope", words.name(part.part().nameTh(), part.part().nameEn()));

        assertThat(printed.pages()).allSatisfy(page -> assertThat(page).contains(scope));
        assertThat(printed.reader().getInfo().get("Title")).endsWith(scope);
        assertThat(printed.lines()).contains(words.text("funnel.part")).doesNotContain(words.text("total.portfolio"))
                .doesNotContainAnyElementsOf(whole.projects().stream().filter(p -> !part.projects().contains(p))
                        .map(p -> p.code()).toList());
        assertThat(printed.pages().get(0)).anyMatch(line -> line.contains(words.text("seal", "7f3a·91c2·e05b")));
        String provisional = words.text("provisional") + " · " + scope;
        assertThat(PrintedReport.of(Portfolios.partOf(Portfolios.provisional(43)), words.language()).pages())
                .allSatisfy(page -> assertThat(page).contains(provisional));
    }

    @Test
    void aRestatementSaysWhichRevisionItIsAndWhy() {
        PrintedReport printed = PrintedReport.of(Portfolios.restated(3, "แก้ไขผลตัวชี้วัดที่บันทึกผิด"), THAI);

        assertThat(printed.lines()).contains("ฉบับที่ ๒ (ฉบับแก้ไข) · ๒ พฤษภาคม ๒๕๖๗",
                "ฉบับแก้ไข เหตุผล: แก้ไขผลตัวชี้วัดที่บันทึกผิด");
    }

    @Test
    void withoutAQuarterBeforeNothingIsCompared() {
        PrintedReport printed = PrintedReport.of(Portfolios.first(12), Locale.ENGLISH);

        assertThat(printed.lines()).contains("There is no quarter before to compare with.", "Status of projects",
                "no quarter before").doesNotContain("Change");
    }

    @Test
    void itCanBeReadAloud() {
        PrintedReport printed = PrintedReport.of(Portfolios.sealed(12), THAI);
        var catalog = printed.reader().getCatalog();

        assertThat(catalog.get(PdfName.LANG).toString()).isEqualTo("th");
        assertThat(catalog.getAsDict(PdfName.MARKINFO).get(PdfName.MARKED).toString()).isEqualTo("true");
        assertThat(catalog.getAsDict(PdfName.STRUCTTREEROOT).get(PdfName.K)).isNotNull();
        assertThat(printed.reader().getInfo().get("Title")).startsWith("รายงานความก้าวหน้านวัตกรรมภาครัฐ ไตรมาสที่ ๒");
        assertThat(printed.reader().getInfo().get("CreationDate")).isEqualTo("D:20240418100000+07'00'");
        assertThat(SimpleBookmark.getBookmarkList(printed.reader())).hasSize(16)
                .first().satisfies(first -> assertThat(first.get("Title")).isEqualTo("๑ สรุปสำหรับผู้บริหาร"));
    }

    @Test
    void aThousandProjectsPrintInSecondsAndAFewMegabytes() {
        PortfolioStanding portfolio = Portfolios.sealed(1000);

        byte[] file = Assertions.assertTimeout(Duration.ofSeconds(60), () -> PrintedReport.print(portfolio, THAI));

        assertThat(file).hasSizeLessThan(3_000_000);
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
