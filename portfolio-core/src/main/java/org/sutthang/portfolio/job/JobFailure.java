package org.sutthang.portfolio.job;

import java.util.List;

/**
 * Why a job could not be finished.
 *
 * @param item the code of what was being worked at, or null when it was none
 * @param key the message key of the sentence, as rules name it
 * @param values the values that the sentence names
 */
public record JobFailure(String item, String key, List<String> values) {

    private static final String BETWEEN = "\n";
    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_VALUES = 2_000;

    /** Line ends part the values when they are stored. */
    public JobFailure {
        item = item == null ? null : shortened(item, LONGEST_ITEM);
        values = values.stream().map(value -> value.replaceAll("\\R", " ")).toList();
    }

    static JobFailure read(String item, String key, String stored) {
        return key == null ? null
                : new JobFailure(item, key, stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(BETWEEN, -1)));
    }

    String written() {
        return shortened(String.join(BETWEEN, values), LONGEST_VALUES);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
