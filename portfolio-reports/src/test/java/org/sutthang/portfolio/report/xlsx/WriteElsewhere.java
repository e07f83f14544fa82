package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sutthang.portfolio.report.Portfolios;

/** Writes one workbook into a file, in a process of its own. */
public final class WriteElsewhere {

    static final int PROJECTS = 30;

    private WriteElsewhere() {
    }

    /**
     * Writes.
     *
     * @param arguments the file and the language
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]),
                XlsxRenderer.render(ReadWorkbook.content(Portfolios.sealed(PROJECTS), arguments[1])));
    }
}
