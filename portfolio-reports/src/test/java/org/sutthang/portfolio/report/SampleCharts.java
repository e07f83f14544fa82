package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** Reports with every kind of chart, with figures that are made up; the same arguments always make the same one. */
public final class SampleCharts {

    private static final int QUARTERS = 8;
    private static final List<Status> STATUSES =
            List.of(Status.GREEN, Status.AMBER, Status.RED, Status.NOT_REPORTED, Status.NOT_RATED);

    private final Random random = new Random(5);
    private final Wording words;
    private final List<String> quarters;

    private SampleCharts(Locale language) {
        words = Wording.of(language, Digits.THAI);
        quarters = IntStream.range(0, QUARTERS).mapToObj(i -> words.text("quarter.short", words.plain(1 + i % 4),
                words.plain(2566 + i / 4))).toList();
    }

    /**
     * A report with columns, lines, a heat map and a map.
     *
     * @param language its language
     * @param provinces how many provinces have projects, at most 77
     * @return the report
     */
    public static ReportContent of(Locale language, int provinces) {
        SampleCharts charts = new SampleCharts(language);
        ReportContent frame = QuarterlySummary.of(Portfolios.sealed(3),
                ReportOptions.of(Portfolios.QUARTER, language).withDigits(Digits.THAI), "https://sutthang.example.go.th");
        List<Section> sections = List.of(Section.of("Columns", List.of(charts.columns())),
                Section.of("Lines", List.of(charts.lines())), Section.of("Heat", List.of(charts.heat())),
                Section.of("Map", List.of(charts.map(provinces))));
        return new ReportContent(frame.language(), frame.title(), frame.subtitle(), frame.frame(), sections,
                frame.numbers().subList(0, sections.size()), "charts/" + provinces, frame.created(), frame.companions());
    }

    private Block columns() {
        return new Block.Columns("Statuses of the last eight quarters", quarters, STATUSES.stream().map(
                status -> new Block.Series(words.status(status), Mark.of(status), quarters.stream().map(quarter ->
                        BigDecimal.valueOf(status == Status.GREEN ? 20 + random.nextInt(10) : random.nextInt(9)))
                        .toList())).toList(), "Columns in words");
    }

    private Block lines() {
        List<Block.Series> series = new ArrayList<>();
        for (int line = 0; line < 5; line++) {
            List<BigDecimal> values = new ArrayList<>();
            int days = random.nextInt(30) - 15;
            for (int i = 0; i < QUARTERS; i++) {
                days += random.nextInt(25) - 6;
                values.add(i < line || line == 2 && i == 5 ? null : BigDecimal.valueOf(days));
            }
            series.add(new Block.Series("INV-000" + line + " เชื่อมโยงฐานข้อมูลระหว่างหน่วยงานและทดลองใช้", null, values));
        }
        return new Block.Lines("How expected dates moved", quarters, series, "days against the first plan",
                "Lines in words");
    }

    private Block heat() {
        List<Block.HeatRow> rows = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            rows.add(new Block.HeatRow("กรมโยธาธิการและผังเมือง " + row, quarters.stream().map(quarter ->
                    random.nextInt(9) == 0 ? Cell.of("") : Cell.marked(Mark.values()[random.nextInt(3)],
                            words.decimal(BigDecimal.valueOf(7000 + random.nextInt(3000), 2), 2))).toList()));
        }
        return new Block.Heat("Attainment by organisation", "Organisation", quarters, rows);
    }

    private Block map(int count) {
        List<String> codes = new ArrayList<>(IntStream.rangeClosed(10, 96).mapToObj(Integer::toString)
                .filter(code -> !words.province(code).equals(code)).toList());
        Collections.shuffle(codes, random);
        return new Block.ProvinceMap("Projects by province", codes.stream().limit(count).sorted()
                .map(code -> new Block.Province(code, words.province(code), 1 + random.nextInt(count < 20 ? 3 : 20),
                        random.nextInt(4) == 0)).toList(), "Map in words");
    }
}
