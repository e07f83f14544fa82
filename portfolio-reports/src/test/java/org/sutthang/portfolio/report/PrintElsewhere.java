package org.sutthang.portfolio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints one report into a file, in a process of its own. */
public final class PrintElsewhere {

    static final int PROJECTS = 30;

    private PrintElsewhere() {
    }

    /**
     * Prints.
     *
     * @param arguments the file, whose name ends with the format, and the language
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        String extension = arguments[0].substring(arguments[0].lastIndexOf('.') + 1);
        Files.write(Path.of(arguments[0]), print(ReportFormat.of(extension).orElseThrow(), arguments[1]));
    }

    /** Prints the same report here. */
    static byte[] print(ReportFormat format, String language) {
        return format.render(QuarterlySummary.of(Portfolios.sealed(PROJECTS),
                ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag(language)), null));
    }
}
