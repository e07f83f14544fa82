package org.sutthang.portfolio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints reports into files, in a process of its own. */
public final class PrintElsewhere {

    static final int PROJECTS = 30;

    private PrintElsewhere() {
    }

    /**
     * Prints.
     *
     * @param arguments each file, whose name ends with the format, and its language
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i += 2) {
            String extension = arguments[i].substring(arguments[i].lastIndexOf('.') + 1);
            Files.write(Path.of(arguments[i]), print(ReportFormat.of(extension).orElseThrow(), arguments[i + 1]));
        }
    }

    /** Prints the same report here. */
    static byte[] print(ReportFormat format, String language) {
        return format.render(QuarterlySummary.of(Portfolios.sealed(PROJECTS),
                ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag(language)), null));
    }
}
