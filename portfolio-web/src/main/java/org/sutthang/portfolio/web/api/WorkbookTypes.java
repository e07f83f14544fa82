package org.sutthang.portfolio.web.api;

/** The media types of a workbook. */
final class WorkbookTypes {

    /** A spreadsheet. */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** An archive of CSV files. */
    static final String ZIP = "application/zip";
    /** The same, as older systems name it. */
    static final String ZIP_COMPRESSED = "application/x-zip-compressed";
    /** Bytes of which the sender says nothing; the content decides. */
    static final String BYTES = "application/octet-stream";

    private WorkbookTypes() {
    }
}
