package org.sutthang.portfolio.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;

/**
 * What writing holds in memory does not grow with the projects: rows are made while they are read here, so whatever is still held
 * near the end of the file was held by the writer.
 */
class FlatMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void tenThousandProjectsTakeHardlyMoreMemoryThanAHundred() throws IOException {
        held(100);
        long few = held(100);
        long many = held(10_000);

        assertThat(many - few).isLessThan(2 * MEGABYTE);
    }

    /** The bytes in use when nearly all rows are written. */
    private static long held(int projects) throws IOException {
        Rows rows = new Rows(projects);
        long before = used();
        XlsxRenderer.write(content(rows), OutputStream.nullOutputStream());
        return rows.used - before;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static ReportContent content(List<Row> rows) {
        return new ReportContent(Locale.ENGLISH, "title", "subtitle", new ReportContent.Frame("office", "unit", "short",
                "origin", "seal", null, (page, of) -> page + "/" + of, null),
                List.of(Section.of("annex", List.of(new Block.Table(null, List.of(Column.text("Project", 1),
                        Column.text("Status", 1), Column.number("Budget", 1), Column.number("Date", 1)), rows)))),
                List.of("1"), "identity", Instant.parse("2024-04-18T03:00:00Z"), null);
    }

    /** Rows that are made when they are read; the last one is read last when it is written, and looks at the memory then. */
    private static final class Rows extends AbstractList<Row> {

        private final int size;
        private int before;
        private long used;

        Rows(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Row get(int index) {
            if (index == size - 1 && before != index) {
                used = used();
            }
            before = index;
            return Row.of(Cell.of("Project number " + index + " of the ministry, with a title of its own", "P-" + index),
                    Cell.marked(Mark.values()[index % 5], "status"),
                    Cell.number("1", BigDecimal.valueOf(index * 31L), 0),
                    Cell.date("", LocalDate.of(2024, 1, 1).plusDays(index % 365)));
        }
    }
}
