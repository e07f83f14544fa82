package org.sutthang.portfolio.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Ideas;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.StageMoves;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Updates;
import org.sutthang.portfolio.exchange.workbook.WorkbookReader;

class DemoPortfolioTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void itIsAsLargeAndAsVariedAsAMinistry() {
        List<Workbook> quarters = quarters(TODAY);
        assertThat(values(quarters, Projects.SHEET, row -> row.get(Projects.CODE))).hasSizeGreaterThanOrEqualTo(40);
        assertThat(values(quarters, Ideas.SHEET, row -> row.get(Ideas.CODE))).hasSizeGreaterThanOrEqualTo(100);
        assertThat(values(quarters, Projects.SHEET, row -> row.get(Projects.STAGE))).hasSize(7);
        assertThat(values(quarters, Indicators.SHEET, row -> row.get(Indicators.AGGREGATION))).hasSize(7);
        assertThat(values(quarters, Indicators.SHEET, row -> row.get(Indicators.FREQUENCY))).hasSize(3);
        assertThat(values(quarters, Indicators.SHEET, row -> row.get(Indicators.CRITERIA))).contains("five", "three", "met");
        assertThat(values(quarters, Updates.SHEET, row -> row.get(Updates.STATUS)))
                .containsExactlyInAnyOrder("draft", "submitted", "accepted", "returned");
        Set<Object> working = values(quarters, Projects.SHEET, row -> row.get(Projects.ORGANISATION_CODE));
        assertThat(rows(quarters, Organisations.SHEET).filter(row -> "province".equals(row.get(Organisations.KIND)))
                .filter(row -> working.contains(row.get(Organisations.CODE)))).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void itIsTheSameWheneverItIsMadeOnADay() {
        assertThat(DemoPortfolio.asOf(TODAY).file(4)).isEqualTo(DemoPortfolio.asOf(TODAY).file(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-20", "2026-10-01", "2027-01-03", "2027-03-31", "2028-02-29"})
    void onAnyDayItCanBeReadAndKnowsNothingOfTheFuture(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Workbook> quarters = quarters(today);

        assertThat(quarters).allSatisfy(workbook -> {
            assertThat(workbook.findings().problems()).isEmpty();
            assertThat(workbook.findings().warnings()).isEmpty();
        });
        assertThat(rows(quarters, Milestones.SHEET).map(row -> row.get(Milestones.ACTUAL_ON))
                .filter(date -> date != null && date.isAfter(today))).isEmpty();
        assertThat(rows(quarters, StageMoves.SHEET).map(row -> row.get(StageMoves.MOVED_ON))
                .filter(date -> date.isAfter(today))).isEmpty();
        assertThat(rows(quarters, Updates.SHEET).map(row -> row.get(Updates.SUBMITTED_ON))
                .filter(date -> date != null && date.isAfter(today))).isEmpty();
    }

    private static List<Workbook> quarters(LocalDate today) {
        DemoBook book = DemoPortfolio.asOf(today);
        return IntStream.rangeClosed(0, DemoCalendar.RUNNING).mapToObj(q -> WorkbookReader.read(book.file(q))).toList();
    }

    private static Stream<TableRow> rows(List<Workbook> quarters, SheetFormat sheet) {
        return quarters.stream().flatMap(workbook -> workbook.table(sheet).rows().stream());
    }

    private static Set<Object> values(List<Workbook> quarters, SheetFormat sheet,
            java.util.function.Function<TableRow, Object> value) {
        Set<Object> found = new HashSet<>(rows(quarters, sheet).map(value).toList());
        found.remove(null);
        return found;
    }
}
