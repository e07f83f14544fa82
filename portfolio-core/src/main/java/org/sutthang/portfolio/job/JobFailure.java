package org.sutthang.portfolio.job;

import java.util.List;
import org.sutthang.portfolio.kernel.RuleViolation;

/**
 * Why a job could not be finished.
 *
 * @param item the code of what was being worked at, or null when it was none
 * @param key the message key of the sentence, as rules name it
 * @param values the values that the sentence names
 */
public record JobFailure(String item, String key, List<String> values) {

    private static final String BETWEEN = "\n";
    private static final String UNEXPECTED = "job.unexpected";
    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_VALUES = 2_000;

    /** Line ends part the values when they are stored. */
    public JobFailure {
        item = item == null ? null : shortened(item, LONGEST_ITEM);
        values = values.stream().map(value -> value.replaceAll("\\R", " ")).toList();
    }

    /** @return that something happened which no rule foresees */
    public static JobFailure unexpected() {
        return new JobFailure(null, UNEXPECTED, List.of());
    }

    /**
     * Why work ended that threw something; a transaction wraps what was thrown in it.
     *
     * @param thrown what came out of the work
     * @return the rule that was broken, else {@link #unexpected}
     */
    public static JobFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation broken) {
                return new JobFailure(null, broken.getKey(), broken.getArguments().stream().map(String::valueOf).toList());
            }
        }
        return unexpected();
    }

    /** @return whether no rule foresees it, so that whoever runs the product should look into it */
    public boolean isUnexpected() {
        return UNEXPECTED.equals(key);
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
