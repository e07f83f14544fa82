package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.SearchText;

/** The parameters of the list's address: their order and what each can mean. What means nothing is left out. */
final class FilterParameters {

    /** In the order in which addresses hold them. */
    static final List<String> NAMES = Stream.of(List.of(ProjectFilter.QUARTER, ProjectFilter.VIEW), FilterKind.parameters(),
            List.of(ProjectFilter.DUE, ProjectFilter.GROUP, ProjectFilter.SORT, ProjectFilter.ORDER, ProjectFilter.SCALE,
                    ProjectFilter.COLUMNS, ProjectFilter.SIZE, ProjectFilter.SAVED, ProjectFilter.PAGE)).flatMap(List::stream).toList();

    private static final int LONGEST_PLAN = 400;

    private FilterParameters() {
    }

    /** What of some values means something, in the order of addresses, shortened to what a person would type. */
    static Map<String, String> meant(Map<String, String> values) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : NAMES) {
            String text = values.get(name) == null ? "" : values.get(name).strip();
            String meant = text.isEmpty() ? null : ProjectFilter.COLUMNS.equals(name) ? ColumnChoice.written(text) : text;
            if (meant != null && means(name, meant)) {
                int longest = FilterKind.of(name).filter(FilterKind::isPlan).isPresent() ? LONGEST_PLAN : SearchText.LONGEST;
                kept.put(name, meant.length() > longest ? meant.substring(0, longest) : meant);
            }
        }
        return kept;
    }

    private static boolean means(String name, String value) {
        return switch (name) {
            case ProjectFilter.SORT -> Column.of(ascending(value)).isPresent();
            case ProjectFilter.ORDER -> MilestoneColumn.of(ascending(value)).isPresent();
            case ProjectFilter.GROUP -> Grouping.of(value).isPresent();
            case ProjectFilter.DUE -> MilestoneDue.of(value).isPresent();
            case ProjectFilter.VIEW -> ViewKind.of(value).filter(v -> v != ViewKind.LIST).isPresent();
            case ProjectFilter.SCALE -> "quarter".equals(value);
            case ProjectFilter.SIZE -> PageSize.of(value).filter(s -> s != PageSize.USUAL).isPresent();
            case ProjectFilter.SAVED -> value.matches("[0-9a-f]{6,32}");
            case ProjectFilter.PAGE -> value.matches("[1-9]\\d{0,4}");
            default -> FilterKind.of(name).map(kind -> kind.means(value)).orElse(true);
        };
    }

    /** The key of an order, whichever way it goes. */
    static String ascending(String order) {
        return order.startsWith(ProjectFilter.DESCENDING) ? order.substring(ProjectFilter.DESCENDING.length()) : order;
    }

    /** A constant by the name that addresses write, in small or capital letters. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equalsIgnoreCase(value)).findFirst();
    }
}
