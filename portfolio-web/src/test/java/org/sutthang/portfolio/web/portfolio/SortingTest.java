package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.standing.Status;

class SortingTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private record Row(String name, Status status) {
    }

    private static final List<Row> ROWS = List.of(new Row("ขอนแก่น", Status.GREEN), new Row("ไก่", Status.RED), new Row(null, Status.NOT_REPORTED),
            new Row("เกาะ", Status.RED), new Row("แก้ว", Status.AMBER));

    private static List<String> names(Stream<Row> rows, Column column, boolean descending) {
        return Sorting.sorted(rows, row -> column == Column.STATUS ? row.status() : row.name(), column.order(THAI), descending).stream()
                .map(Row::name).toList();
    }

    @Test
    void namesStandAsInAThaiDictionaryAndThoseWithoutComeLastEitherWay() {
        assertThat(names(ROWS.stream(), Column.TITLE, false)).containsExactly("เกาะ", "แก้ว", "ไก่", "ขอนแก่น", null);
        assertThat(names(ROWS.stream(), Column.OWNER, true)).containsExactly("ขอนแก่น", "ไก่", "แก้ว", "เกาะ", null);
    }

    @Test
    void theWorstStatusComesFirstAndEqualOnesStayInTheirOrder() {
        assertThat(names(ROWS.stream(), Column.STATUS, false)).containsExactly("ไก่", "เกาะ", null, "แก้ว", "ขอนแก่น");
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsMarkedAsText() {
        assertThat(Stream.of("=1+1", "+66", "-x", "@a", "\tx", "ปกติ").map(TableFile::safe))
                .containsExactly("'=1+1", "'+66", "'-x", "'@a", "'\tx", "ปกติ");
        assertThat(TableFile.safe(-5L)).isEqualTo(-5L);
        assertThat(TableFile.safe(null)).isNull();
    }
}
