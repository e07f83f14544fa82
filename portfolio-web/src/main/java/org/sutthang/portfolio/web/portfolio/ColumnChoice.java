package org.sutthang.portfolio.web.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a reader chose, in the reader's order, as an address writes them. */
final class ColumnChoice {

    private ColumnChoice() {
    }

    /** The columns of an address; the title is always among them, for a row without it would not say what it is of. */
    static List<Column> read(String parameter) {
        List<Column> chosen = parameter == null ? List.of() : Arrays.stream(parameter.split(","))
                .map(name -> Column.of(name.strip())).flatMap(Optional::stream).distinct().toList();
        if (chosen.isEmpty()) {
            return Column.USUAL;
        }
        if (chosen.contains(Column.TITLE)) {
            return chosen;
        }
        List<Column> titled = new ArrayList<>(chosen);
        titled.add(chosen.getFirst() == Column.CODE ? 1 : 0, Column.TITLE);
        return titled;
    }

    /** As an address writes them; null where they are the usual ones, which need not be said. */
    static String written(String parameter) {
        List<Column> chosen = read(parameter);
        return chosen.equals(Column.USUAL) ? null : chosen.stream().map(Column::parameter).collect(Collectors.joining(","));
    }

    /** All columns to choose from: the chosen ones in their order, then the others. */
    static List<Column> offered(List<Column> chosen) {
        return Stream.concat(chosen.stream(), Arrays.stream(Column.values()).filter(c -> !chosen.contains(c))).toList();
    }
}
