package org.sutthang.portfolio.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.report.wording.Digits;

/** A printed report read back: what a person finds who searches it or copies text out. */
public final class PrintedReport {

    private final PdfReader reader;
    private final List<List<String>> pages = new ArrayList<>();

    private PrintedReport(byte[] file) {
        try {
            reader = new PdfReader(file);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(lines(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a standing and reads it back. */
    public static PrintedReport of(PortfolioStanding portfolio, Locale language) {
        return new PrintedReport(print(portfolio, language));
    }

    /** Prints a standing as the service does. */
    public static byte[] print(PortfolioStanding portfolio, Locale language) {
        return PdfRenderer.render(QuarterlySummary.of(portfolio, language, Digits.THAI));
    }

    private List<String> lines(int page) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<String> lines = new ArrayList<>();
        for (List<PdfObject> operands = parser.parse(null); !operands.isEmpty(); operands = parser.parse(null)) {
            if ("BDC".equals(operands.get(operands.size() - 1).toString())
                    && operands.get(1) instanceof PdfDictionary properties
                    && properties.get(PdfName.ACTUALTEXT) instanceof PdfString text) {
                lines.add(text.toUnicodeString());
            }
        }
        return lines;
    }

    /** The texts of each page, a line each, in the order of reading. */
    public List<List<String>> pages() {
        return pages;
    }

    /** The texts of all pages. */
    public List<String> lines() {
        return pages.stream().flatMap(List::stream).toList();
    }

    /** The lines that follow a line, such as the figures of a row after its name. */
    public List<String> after(String line, int count) {
        List<String> all = lines();
        int at = all.indexOf(line);
        if (at < 0) {
            throw new AssertionError("No line \"" + line + "\" in " + all);
        }
        return all.subList(at + 1, Math.min(all.size(), at + 1 + count));
    }

    /** The document as the library reads it. */
    public PdfReader reader() {
        return reader;
    }
}
