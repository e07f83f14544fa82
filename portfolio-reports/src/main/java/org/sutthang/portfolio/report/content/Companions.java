package org.sutthang.portfolio.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What goes with a report, composed from its sections.
 *
 * @param memo the memo that hands it up
 * @param slides the slides of a meeting about it, after the one with the title
 * @param words what the layout itself says
 */
public record Companions(Memo memo, List<Slide> slides, Words words) {

    private static final int NAMES = 70;
    private static final int FIGURES = 30;

    /**
     * What the layout itself says.
     *
     * @param contents the heading of the list of contents
     * @param more says how many rows are not shown, such as และอีก ๓ รายการ
     * @param province the heading of a column of provinces
     * @param projects the heading of a column that counts projects
     * @param marks what each mark says, for the legends of charts
     * @param number writes a whole number in the digits of the report
     */
    public record Words(String contents, IntFunction<String> more, String province, String projects,
            Map<Mark, String> marks, IntFunction<String> number) {

        /**
         * The provinces of a map as a table, for formats that do not draw it.
         *
         * @param map the map
         * @param caption what is above the table, or null
         * @return the table
         */
        public Block.Table table(Block.ProvinceMap map, String caption) {
            List<Row> rows = map.provinces().stream().map(one -> Row.of(
                    Cell.marked(one.benefit() ? Mark.BENEFIT : null, one.name()),
                    Cell.number(number.apply(one.count()), BigDecimal.valueOf(one.count()), 0))).toList();
            return new Block.Table(caption, List.of(Column.text(province, NAMES), Column.number(projects, FIGURES)), rows);
        }
    }
}
