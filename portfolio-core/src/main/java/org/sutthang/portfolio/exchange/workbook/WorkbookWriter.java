package org.sutthang.portfolio.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a workbook as a file that {@link WorkbookReader} reads back to the same values: as {@code .xlsx}, or as a
 * {@code .zip} of CSV files. The same workbook as {@code .zip} gives the same bytes whenever it is written.
 */
public final class WorkbookWriter {

    /** What kind of file to write. */
    public enum FileKind {
        /** A spreadsheet. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** A zip of CSV files. */
        ZIP("zip", "application/zip");

        private final String extension;
        private final String mediaType;

        FileKind(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** The extension of the file name, without the dot. */
        public String extension() {
            return extension;
        }

        /** The media type to send the file with. */
        public String mediaType() {
            return mediaType;
        }
    }

    private WorkbookWriter() {
    }

    /**
     * Writes a workbook with the code names as headers.
     *
     * @param workbook what to write; a table without rows is written with its header
     * @param kind what kind of file
     * @param out where to; not closed
     */
    public static void write(Workbook workbook, FileKind kind, OutputStream out) {
        write(workbook, kind, Column::code, out);
    }

    /**
     * Makes an empty workbook with every sheet, its headers in words and nothing else; {@link WorkbookTemplate} is the one for people.
     *
     * @param kind what kind of file
     * @param language Thai or English
     * @return the file
     */
    public static byte[] template(FileKind kind, Locale language) {
        Workbook workbook = new Workbook();
        for (SheetFormat format : WorkbookFormat.SHEETS) {
            workbook.put(new Table(format));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(workbook, kind, column -> WorkbookLabels.label(column, language), out);
        return out.toByteArray();
    }

    private static void write(Workbook workbook, FileKind kind, Function<Column<?>, String> header,
            OutputStream out) {
        try {
            if (kind == FileKind.XLSX) {
                XlsxWriter.write(workbook, header, out);
            } else {
                CsvZipWriter.write(workbook, header, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
