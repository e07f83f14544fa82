package org.sutthang.portfolio.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.report.content.ReportContent;

/** Prints a report as PDF. Equal reports become equal bytes, whenever and in whatever order they are printed. */
public final class PdfRenderer {

    private static final int ID_LENGTH = 16;

    private PdfRenderer() {
    }

    /**
     * Prints a report.
     *
     * @param report what it says
     * @return the PDF file
     */
    public static byte[] render(ReportContent report) {
        return write(report, Pages.of(report));
    }

    /** Paints pages that are laid out. */
    static byte[] write(ReportContent report, Pages pages) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 0, 0, 0, 0);
        document.setGlyphLayoutManager(pages.fonts().layout());
        PdfWriter writer = PdfWriter.getInstance(document, file);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        describe(document, writer, report);
        document.open();
        date(writer, report);
        Canvas canvas = new Canvas(writer, pages.fonts());
        for (int i = 0; i < pages.pages().size(); i++) {
            document.newPage();
            writer.setPageEmpty(false);
            pages.frame().paint(canvas, i + 1, pages.pages().size());
            pages.paint(canvas, i, report.isSheet());
        }
        document.close();
        return file.toByteArray();
    }

    private static void describe(Document document, PdfWriter writer, ReportContent report) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(report.language().getLanguage()));
        String title = report.title() + " " + report.subtitle();
        String subject = report.frame().notice() == null ? report.frame().origin()
                : report.frame().notice() + " · " + report.frame().origin();
        document.addTitle(title);
        document.addAuthor(report.frame().office());
        document.addSubject(subject);
        writer.setXmpMetadata(Metadata.of(report, title, subject));
        byte[] id = digest(report);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    /** Opening a document dates it to the present moment; this dates it to that of the seal. */
    private static void date(PdfWriter writer, ReportContent report) {
        ZonedDateTime created = report.created().atZone(OfficeClock.ZONE);
        PdfDate date = new PdfDate(GregorianCalendar.from(created));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
    }

    /** What tells one document from another: made of what it says, since a random one would differ every time. */
    private static byte[] digest(ReportContent report) {
        try {
            String all = report.identity() + report.title() + report.subtitle() + report.sections();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
