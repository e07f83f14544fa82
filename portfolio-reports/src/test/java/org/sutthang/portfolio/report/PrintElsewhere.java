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
     * @param arguments the file and the language
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]),
                PrintedReport.print(Portfolios.sealed(PROJECTS), Locale.forLanguageTag(arguments[1])));
    }
}
