package org.sutthang.portfolio.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.docx.DocxRenderer;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.report.xlsx.XlsxRenderer;
import org.sutthang.portfolio.report.pptx.PptxRenderer;

/** The kinds of file that a report can be had as. Equal reports make equal bytes in each of them. */
public enum ReportFormat {

    /** For reading and for the record; the one that can be verified as a whole. */
    PDF("pdf", "application/pdf", PdfRenderer::render),

    /** For an officer to edit and send on, with the memo that hands it up. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxRenderer::render),

    /** For a meeting. */
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", PptxRenderer::render),


    /** For reckoning on: figures as numbers, with their formulas. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxRenderer::render);

    private final String extension;
    private final String mediaType;
    private final Function<ReportContent, byte[]> renderer;

    ReportFormat(String extension, String mediaType, Function<ReportContent, byte[]> renderer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.renderer = renderer;
    }

    /**
     * Finds a format.
     *
     * @param extension such as pdf, in any case; may be null
     * @return the format, if there is one of this extension
     */
    public static Optional<ReportFormat> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equalsIgnoreCase(extension)).findFirst();
    }

    /** @return the end of the names of its files, without the dot */
    public String extension() {
        return extension;
    }

    /** @return its media type */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Lays a report out.
     *
     * @param report what it says
     * @return the file
     */
    byte[] render(ReportContent report) {
        return renderer.apply(report);
    }
}
