package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sutthang.portfolio.kernel.OfficeClock;

/** The parts of the file in their zip, every one dated to the moment that the report is dated to. */
final class Parts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** A zip cannot name an earlier year. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Half the time of the default and hardly larger: most of a sheet is the same few names over and over. */
    private static final int LEVEL = 2;

    private final ZipOutputStream zip;
    private final LocalDateTime date;

    /** Writes one part. */
    @FunctionalInterface
    interface Content {

        void write(Xml xml) throws IOException;
    }

    Parts(OutputStream out, Instant created) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        LocalDateTime local = LocalDateTime.ofInstant(created, OfficeClock.ZONE).withNano(0);
        date = local.isBefore(EARLIEST) ? EARLIEST : local;
    }

    void part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date);
        zip.putNextEntry(entry);
        Xml xml = new Xml(zip);
        content.write(xml);
        xml.end();
        zip.closeEntry();
    }

    /** Ends the file; the stream below stays open. */
    void end() throws IOException {
        zip.finish();
    }
}
