package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.content.Value;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** What a summary says, before any format lays it out. */
class QuarterlySummaryTest {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final FiscalQuarter Q2 = Portfolios.QUARTER;
    private static final PortfolioCourse COURSE = Portfolios.course(43);

    private final Wording english = Wording.of(Locale.ENGLISH, Digits.ARABIC);

    @Test
    void sixMonthsAreComparedWithTheQuarterBeforeTheFirstOfThem() {
        ReportContent report = english(COURSE, 6);
        Figures before = COURSE.of(Q2.plus(-2)).orElseThrow().figures();
        Figures now = COURSE.portfolio().figures();

        assertThat(report.title()).startsWith("Six-month report");
        assertThat(report.subtitle()).contains("6 months of fiscal year 2024", "1 October 2023", "31 March 2024");
        Block.Table statuses = table(section(report, Topic.STATUSES), 0);
        assertThat(statuses.columns().get(1).heading()).isEqualTo("Q4 FY2023");
        assertThat(figures(statuses, "On track")).containsExactly(count(before, Status.GREEN), count(now, Status.GREEN),
                count(now, Status.GREEN) - count(before, Status.GREEN));
        assertThat(text(section(report, Topic.SUMMARY))).contains("Q4 FY2023");
    }

    @Test
    void everyMoveWithinTheMonthsIsListedWithItsQuarter() {
        ReportContent report = english(COURSE, 6);
        int moved = 0;
        for (int back = 1; back >= 0; back--) {
            Map<String, Status> before = COURSE.of(Q2.plus(-back - 1)).orElseThrow().figures().statuses();
            moved += (int) COURSE.of(Q2.plus(-back)).orElseThrow().projects().stream().filter(p ->
                    before.containsKey(p.code()) && before.get(p.code()) != p.status()).count();
        }

        Block.Table moves = table(section(report, Topic.MOVES), 0);
        assertThat(moves.rows()).hasSize(moved);
        assertThat(moves.rows()).extracting(row -> row.cells().get(1).text()).isSorted()
                .contains("Q1 FY2024", "Q2 FY2024");
        assertThat(moves.rows()).allSatisfy(row -> assertThat(row.cells().get(4).text()).isNotBlank());
    }

    @Test
    void theHistoryShowsEightQuartersAndTheSumOfEachIsItsPortfolio() {
        Section trend = section(english(COURSE, 3), Topic.TREND);
        Block.Columns columns = block(trend, Block.Columns.class);

        assertThat(columns.categories()).hasSize(8).startsWith("Q3 FY2022").endsWith("Q2 FY2024");
        for (int i = 0; i < 8; i++) {
            int quarter = i;
            assertThat(columns.series().stream().mapToInt(s -> s.values().get(quarter).intValue()).sum())
                    .isEqualTo(COURSE.all().get(i).projects().size());
        }
        Block.Heat heat = block(section(english(COURSE, 3), Topic.INDICATORS), Block.Heat.class);
        assertThat(heat.categories()).isEqualTo(columns.categories());
        assertThat(heat.rows()).hasSize(8).allSatisfy(row -> assertThat(row.cells()).hasSize(8)
                .allSatisfy(cell -> assertThat(cell.text().isEmpty()).isEqualTo(cell.mark() == null)));
        Section milestones = section(english(COURSE, 3), Topic.MILESTONES);
        assertThat(block(milestones, Block.Bars.class).bars()).isNotEmpty().isSortedAccordingTo((a, b) ->
                Integer.compare(b.length(), a.length()));
        assertThat(block(milestones, Block.Lines.class).series()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.values()).hasSize(8));
    }

    @Test
    void aQuarterWithoutAPastHasNoChartsOfOne() {
        ReportContent report = english(PortfolioCourse.of(Portfolios.sealed(20)), 3);

        assertThat(report.sections()).extracting(Section::topic).doesNotContain(Topic.TREND);
        assertThat(report.sections()).flatExtracting(Section::blocks).hasOnlyElementsOfTypes(Block.Paragraph.class,
                Block.Note.class, Block.Tiles.class, Block.Bars.class, Block.Distribution.class, Block.Table.class);
    }

    @Test
    void benefitIsNewlyProvenWhereTheQuarterBeforeDidNotKnowIt() {
        Section proven = section(english(COURSE, 6), Topic.PROVEN);
        Set<String> fresh = new HashSet<>();
        COURSE.portfolio().projects().stream().filter(p -> p.stage().hasReached(
                org.sutthang.portfolio.project.Stage.BENEFIT_PROVEN)).filter(p ->
                COURSE.of(Q2.plus(-2)).orElseThrow().project(p.code()).isEmpty()).forEach(p -> fresh.add(p.code()));

        assertThat(table(proven, 0).rows().stream().filter(row -> row.cells().get(2).detail() != null)
                .map(row -> row.cells().get(0).detail())).containsExactlyInAnyOrderElementsOf(fresh);
    }

    @Test
    void monthsThatAreNotAllClosedMakeTheReportProvisional() {
        PortfolioStanding open = Portfolios.provisional(20);
        ReportContent report = QuarterlySummary.of(PortfolioCourse.of(Portfolios.sealed(20)),
                ReportOptions.of(Q2, Locale.ENGLISH).withMonths(6), "https://x");

        assertThat(report.frame().notice()).contains("Provisional");
        assertThat(report.frame().seal()).isNull();
        assertThat(report.frame().verification()).isNull();
        assertThat(english(PortfolioCourse.of(open), 3).frame().notice()).contains("Provisional");
        assertThat(english(COURSE, 6).frame().notice()).isNull();
        assertThat(english(COURSE, 6).frame().seal()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"4,report.months", "0,report.months", "9,report.months.quarter", "12,report.months.quarter"})
    void monthsThatDoNotEndWithTheQuarterAreRefused(int months, String key) {
        assertThatThrownBy(() -> ReportOptions.of(Q2, THAI).withMonths(months)).isInstanceOf(RuleViolation.class)
                .satisfies(refused -> assertThat(((RuleViolation) refused).getKey()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation:", "project: ", "x", "organisation", "portfolio:1", "village:1"})
    void whatNamesNoScopeIsNone(String text) {
        assertThat(ReportScope.of(text)).isEmpty();
    }

    @Test
    void scopesAreReadAsTheyAreWritten() {
        assertThat(ReportScope.of(null)).contains(ReportScope.PORTFOLIO);
        for (ReportScope scope : List.of(ReportScope.PORTFOLIO, new ReportScope.Organisation("กรม:1"),
                new ReportScope.Project("P-1"))) {
            assertThat(ReportScope.of(scope.parameter())).contains(scope);
        }
    }

    @Test
    void whatSomebodyWroteTakesThePlaceOfTheComposedText() {
        ReportOptions options = ReportOptions.of(Q2, THAI);
        Narrative composed = QuarterlySummary.narrative(COURSE, options);
        assertThat(composed.texts().keySet()).contains(Topic.SUMMARY, Topic.TREND, Topic.DECISIONS, Topic.MOVES,
                Topic.INDICATORS, Topic.MILESTONES, Topic.PROVEN, Topic.MONEY, Topic.SILENT);

        Narrative edited = composed.edited(Map.of(Topic.SUMMARY, "ผลงานเด่น\nสองย่อหน้า", Topic.MONEY, " "));
        ReportContent report = QuarterlySummary.of(COURSE, options, edited, null);

        assertThat(section(report, Topic.SUMMARY).blocks()).startsWith(new Block.Paragraph("ผลงานเด่น"),
                new Block.Paragraph("สองย่อหน้า"));
        assertThat(text(section(report, Topic.MONEY))).doesNotContain(composed.of(Topic.MONEY).orElseThrow());
        assertThat(text(section(report, Topic.MOVES))).contains(composed.of(Topic.MOVES).orElseThrow());
        assertThat(QuarterlySummary.of(COURSE, options, composed, null).sections())
                .isEqualTo(QuarterlySummary.of(COURSE, options, null).sections());
    }

    @Test
    void theSummarySaysWhatRoseWhatFellAndWhy() {
        Figures now = COURSE.portfolio().figures();
        Figures before = COURSE.portfolio().previous();
        int change = count(now, Status.GREEN) - count(before, Status.GREEN);
        String said = QuarterlySummary.narrative(COURSE, ReportOptions.of(Q2, Locale.ENGLISH)).of(Topic.SUMMARY)
                .orElseThrow();

        assertThat(said).contains("The portfolio has 43 projects", change == 0 ? "as many as in the quarter before"
                : Math.abs(change) + (change > 0 ? " more" : " fewer") + " than in the quarter before",
                "The main cause is ");
        assertThat(english.text("cause.MILESTONE_OVERDUE")).isSubstringOf(said);
    }

    @Test
    void digitsAndAnnexAreAsAsked() {
        ReportOptions options = ReportOptions.of(Q2, THAI).withMonths(6);
        assertThat(QuarterlySummary.of(COURSE, options, null).title()).contains("๖ เดือน");
        ReportContent arabic = QuarterlySummary.of(COURSE, options.withDigits(Digits.ARABIC).withAnnex(false), null);
        assertThat(arabic.title()).contains("6 เดือน");
        assertThat(arabic.sections()).extracting(Section::topic).doesNotContain(Topic.ANNEX);
        assertThat(arabic.identity()).isNotEqualTo(QuarterlySummary.of(COURSE, options, null).identity());
        assertThat(everyText(arabic)).allSatisfy(text -> assertThat(text).doesNotContainPattern("[๐-๙]"));
    }

    @Test
    void aReaderWhoReadsSomeProjectsNoFurtherThanWhereTheyStandIsToldSo() {
        PortfolioCourse owners = new PortfolioCourse(COURSE.portfolio(), COURSE.earlier(), List.of("INV-0001"));
        ReportContent report = english(owners, 3);

        for (Topic topic : List.of(Topic.OBSTACLES, Topic.DIRECTIVES, Topic.RATINGS)) {
            assertThat(text(section(report, topic))).contains(english.text("restricted"));
            assertThat(text(section(english(COURSE, 3), topic))).doesNotContain(english.text("restricted"));
        }
        assertThat(report.identity()).isNotEqualTo(english(COURSE, 3).identity());
    }

    @Test
    void provincesAreCountedByTheAreaOfTheOrganisationThatDelivers() {
        assertThat(section(english(COURSE, 3), Topic.PROVEN).blocks()).noneMatch(Block.ProvinceMap.class::isInstance);
        PortfolioStanding placed = Portfolios.inProvince(Portfolios.sealed(12), "5001");

        Block.ProvinceMap map = block(section(english(PortfolioCourse.of(placed), 3), Topic.PROVEN), Block.ProvinceMap.class);
        assertThat(map.provinces()).hasSize(1);
        assertThat(map.provinces().get(0).code()).isEqualTo("50");
        assertThat(map.provinces().get(0).name()).isEqualTo("Chiang Mai");
        assertThat(map.provinces().get(0).count()).isEqualTo(12);
        assertThat(map.provinces().get(0).benefit()).isTrue();
    }

    @Test
    void anEmptyPartSaysSo() {
        PortfolioStanding empty = Portfolios.first(0);
        ReportContent report = QuarterlySummary.of(empty, ReportOptions.of(Q2, Locale.ENGLISH).withScope(
                new ReportScope.Organisation("X")), null);

        assertThat(text(section(report, Topic.SUMMARY))).contains("No project is in the portfolio this quarter");
    }

    @Test
    void everyTextCanBeHeldByEveryFormat() {
        String wild = "<script>alert(1)</script>\u0000\u0007\u202Eหลัง\u200F \uD83D\uDE80 ก\u0E34\u0E48\u0301\u0301\u0301\u0301\u0301\u0301 \uD800 =cmd \r\n"
                + "ก".repeat(300);
        ReportContent report = QuarterlySummary.of(Portfolios.restated(20, wild), ReportOptions.of(Q2, THAI), null);

        assertThat(everyText(report)).anySatisfy(text -> assertThat(text).contains("<script>", "หลัง", "\uD83D\uDE80", "ก".repeat(300)))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]")
                        .matches(t -> t.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)));
        assertThat(PrintedReport.print(Portfolios.restated(20, wild), THAI)).isNotEmpty();
    }

    @Test
    void twoThousandProjectsAreAllInTheAnnex() {
        ReportContent report = english(PortfolioCourse.of(Portfolios.sealed(2000)), 3);

        assertThat(table(section(report, Topic.ANNEX), 0).rows()).hasSize(2000);
    }

    private static ReportContent english(PortfolioCourse course, int months) {
        return QuarterlySummary.of(course, ReportOptions.of(Q2, Locale.ENGLISH).withMonths(months), "https://x");
    }

    static Section section(ReportContent report, Topic topic) {
        return report.sections().stream().filter(s -> s.topic() == topic).findFirst().orElseThrow();
    }

    static <B extends Block> B block(Section section, Class<B> type) {
        return section.blocks().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    static Block.Table table(Section section, int number) {
        return section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).skip(number)
                .findFirst().orElseThrow();
    }

    private static List<Integer> figures(Block.Table table, String name) {
        return table.rows().stream().filter(row -> row.cells().get(0).text().equals(name)).findFirst().orElseThrow().cells()
                .stream().map(Cell::value).filter(Value.Figure.class::isInstance)
                .map(value -> ((Value.Figure) value).number().intValue()).toList();
    }

    private static int count(Figures figures, Status status) {
        return figures.byStatus().get(status);
    }

    static String text(Section section) {
        return String.join("\n", texts(List.of(section)));
    }

    private static List<String> everyText(ReportContent report) {
        List<String> all = new ArrayList<>(texts(report.sections()));
        all.addAll(Arrays.asList(report.title(), report.subtitle(), report.frame().shortTitle(), report.frame().origin()));
        return all;
    }

    /** Every text of a record, however deep. */
    private static List<String> texts(Object value) {
        List<String> found = new ArrayList<>();
        if (value instanceof String text) {
            found.add(text);
        } else if (value instanceof Iterable<?> all) {
            all.forEach(each -> found.addAll(texts(each)));
        } else if (value instanceof Record record && !(value instanceof Value)) {
            Arrays.stream(record.getClass().getRecordComponents()).forEach(component -> {
                try {
                    found.addAll(texts(component.getAccessor().invoke(record)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        return found;
    }
}
