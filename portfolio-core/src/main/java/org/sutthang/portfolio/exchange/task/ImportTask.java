package org.sutthang.portfolio.exchange.task;

import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.job.JobSummary;

/**
 * What is to be done with a workbook that was sent.
 *
 * @param deed what is to be done
 * @param file names the kept file; has no spaces
 * @param fileName the name it was sent with
 */
public record ImportTask(Deed deed, String file, String fileName) {

    /** What jobs of this kind are called. */
    public static final String KIND = "import";

    private static final int LONGEST_NAME = 200;
    private static final int PARTS = 3;

    /** What can be done with a workbook. */
    public enum Deed {
        /** It is only said what it would do. */
        CHECK,
        /** It is written. */
        TAKE_IN
    }

    /** Long names are cut. */
    public ImportTask {
        String line = fileName.replaceAll("\\s+", " ").strip();
        fileName = line.length() <= LONGEST_NAME ? line : line.substring(0, line.offsetByCodePoints(0,
                Math.min(LONGEST_NAME, line.codePointCount(0, line.length())) - 1)) + "…";
    }

    /**
     * Whether a job is about a workbook.
     *
     * @param job any job
     * @return whether {@link #of} can tell which one
     */
    public static boolean isOne(JobSummary job) {
        return KIND.equals(job.kind());
    }

    /**
     * What a job does.
     *
     * @param job a job of this kind
     * @return its task
     */
    public static ImportTask of(JobSummary job) {
        return read(job.question());
    }

    /**
     * Reads a task.
     *
     * @param question as a job of this kind keeps it
     * @return the task
     */
    public static ImportTask read(String question) {
        List<String> parts = List.of(question.split(" ", PARTS));
        return new ImportTask(Deed.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), parts.get(1), parts.get(2));
    }

    String question() {
        return deed.name().toLowerCase(Locale.ROOT) + " " + file + " " + fileName;
    }
}
