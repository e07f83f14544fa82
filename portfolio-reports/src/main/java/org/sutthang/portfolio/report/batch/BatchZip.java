package org.sutthang.portfolio.report.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sutthang.portfolio.report.ReportFile;

/** A zip of reports: the same files make the same bytes, so no entry bears the time of day; no two have names alike. */
final class BatchZip implements AutoCloseable {

    /** Without a zone. A month earlier, Java would write the moment in the machine's own zone beside it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int LONGEST_NAME = 120;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    BatchZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void add(ReportFile file) throws IOException {
        ZipEntry entry = new ZipEntry(free(file.name()));
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
        zip.closeEntry();
    }

    /** Codes in other letters can look alike in a file's name, and some systems do not tell small letters from large ones. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String end = name.substring(dot);
        String start = name.substring(0, Math.min(dot, LONGEST_NAME));
        String candidate = start + end;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = start + "-" + i + end;
        }
        return candidate;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
