package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ChartTable;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** Every figure of a snapshot in every file that is made of it, read back. */
class EveryFigureTest {

    private static final PortfolioCourse COURSE = Portfolios.course(43);

    static Stream<Object[]> files() {
        return Stream.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX)
                .flatMap(format -> Stream.of("th", "en").map(language -> new Object[] {format, language}));
    }

    /** Of every project: status, progress, attainment, score; of all: the headline figures. In a workbook they are numbers. */
    @ParameterizedTest
    @MethodSource("files")
    void theFileHasTheFiguresOfTheSnapshot(ReportFormat format, String language) {
        PortfolioStanding portfolio = COURSE.portfolio();
        Wording words = Wording.of(Locale.forLanguageTag(language), Digits.THAI);
        List<String> lines = FileText.of(report(language), format);
        String said = bare(String.join("", lines));

        for (ProjectStanding p : portfolio.projects()) {
            assertThat(said).as(p.code()).contains(bare(annex(p, words, format == ReportFormat.XLSX)));
        }
        Figures figures = portfolio.figures();
        for (Status status : figures.byStatus().keySet()) {
            int now = figures.byStatus().get(status);
            int before = portfolio.previous().byStatus().get(status);
            assertThat(said).contains(bare(words.status(status) + figure(before, words, format) + figure(now, words, format)
                    + (format == ReportFormat.XLSX ? "" : words.change(now - before))));
        }
        if (format == ReportFormat.PDF) {
            assertThat(said).contains(bare(words.text("funnel.inUse") + words.number(figures.reached(Stage.IN_USE))));
        }
    }

    private static String figure(int number, Wording words, ReportFormat format) {
        return format == ReportFormat.XLSX ? Integer.toString(number) : words.number(number);
    }

    private static String annex(ProjectStanding p, Wording words, boolean numbers) {
        var schedule = p.standing().schedule();
        BigDecimal attained = p.standing().attainment();
        String progress = schedule.planned() == null ? words.none() : words.text("actualOfPlanned",
                words.percent(schedule.actual()), words.percent(schedule.planned()));
        return words.status(p.status()) + progress + (numbers ? plain(attained == null ? null : attained.multiply(Decimals.HUNDRED))
                + plain(p.standing().score()) : words.hundredfold(attained) + words.decimal(p.standing().score(), 4));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
    }

    /** The pages have every row of every table and every figure of every chart; the other formats are compared cell by cell elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void thePagesHaveEveryRowOfEveryTable(String language) {
        for (ReportContent report : List.of(report(language), Sheets.ordinary(Locale.forLanguageTag(language), false),
                SampleCharts.of(Locale.forLanguageTag(language), 35))) {
            String said = bare(String.join("", FileText.of(report, ReportFormat.PDF)).replaceAll("== page \\d+", ""));
            for (List<String> row : rows(report)) {
                assertThat(said).contains(bare(String.join("", row)));
            }
        }
    }

    private static List<List<String>> rows(ReportContent report) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : report.sections().stream().flatMap(section -> section.blocks().stream()).toList()) {
            Block.Table table = switch (block) {
                case Block.Table listed -> listed;
                case Block.Heat heat -> ChartTable.of(heat);
                case Tabled.Steps steps -> null;
                case Tabled tabled -> tabled.table();
                default -> null;
            };
            if (table != null) {
                table.rows().forEach(row -> rows.add(texts(row)));
            } else if (block instanceof Block.Tiles tiles) {
                tiles.tiles().forEach(tile -> rows.add(List.of(tile.label(), tile.figure(), tile.change())));
            } else if (block instanceof Block.Bars bars) {
                bars.bars().forEach(bar -> rows.add(List.of(bar.label(), bar.figure())));
            }
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().flatMap(cell -> Stream.of(cell.text(), cell.detail() == null ? "" : cell.detail())).toList();
    }

    /** Without spaces, signs of status, and what parts cells. */
    private static String bare(String text) {
        return text.replaceAll("[\\s|●▲◆□○★/]", "");
    }

    private static ReportContent report(String language) {
        return QuarterlySummary.of(COURSE, ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag(language)), null);
    }
}
