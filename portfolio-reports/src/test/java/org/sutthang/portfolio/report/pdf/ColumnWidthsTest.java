package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;

class ColumnWidthsTest {

    private static final float WIDTH = 300;

    private final Fonts fonts = new Fonts();
    private final LineBreaker breaker = new LineBreaker(fonts);

    @Test
    void aWordThatIsALittleTooLongForItsColumnIsNotDividedWhereOthersHaveRoom() {
        float word = fonts.width(Style.CELL, "พระนครศรีอยุธยา") + 2 * RowBox.PADDING_X;
        int share = Math.round(100 * (word - 4) / WIDTH);
        List<Float> edges = ColumnWidths.edges(table("ไทย", share, "พระนครศรีอยุธยา", 100 - share), WIDTH, fonts, breaker);

        assertThat(edges.get(1)).isGreaterThanOrEqualTo(word);
        assertThat(edges.get(2)).isCloseTo(WIDTH, offset(0.1f));
    }

    @Test
    void anAddressDoesNotTakeTheRoomOfTheOthers() {
        List<Float> edges = ColumnWidths.edges(table("ที่อยู่", 30, "https://example.go.th/" + "a".repeat(200), 70), WIDTH, fonts,
                breaker);

        assertThat(edges.get(1)).isLessThanOrEqualTo(WIDTH * 0.4f);
        assertThat(edges.get(2)).isCloseTo(WIDTH, offset(0.1f));
    }

    private static Block.Table table(String heading, int share, String cell, int otherShare) {
        return new Block.Table(null, List.of(Column.text(heading, share), Column.text("อื่น", otherShare)),
                List.of(Row.of(Cell.of(cell), Cell.of("ข้อความ"))));
    }
}
