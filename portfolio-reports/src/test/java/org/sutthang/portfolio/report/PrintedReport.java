package org.sutthang.portfolio.report;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.pdf.PdfRenderer;

/** A printed report read back: what a person finds who searches it or copies text out. */
public final class PrintedReport {

    private static final float FOOT = 64;
    private static final float RIGHT_OF_CODE = 100;

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

    /** Reads a printed report back. */
    public static PrintedReport of(byte[] file) {
        return new PrintedReport(file);
    }

    /** Prints a standing and reads it back. */
    public static PrintedReport of(PortfolioStanding portfolio, Locale language) {
        return new PrintedReport(print(portfolio, language));
    }

    /** Prints a standing as the service does. */
    public static byte[] print(PortfolioStanding portfolio, Locale language) {
        return PdfRenderer.render(QuarterlySummary.of(portfolio,
                ReportOptions.of(portfolio.dates().quarter(), language), null));
    }

    /** Prints a standing with the address at which it can be verified, and reads it back. */
    public static PrintedReport of(PortfolioStanding portfolio, Locale language, String publicUrl) {
        return new PrintedReport(print(portfolio, language, publicUrl));
    }

    /** Prints a standing with the address at which it can be verified. */
    public static byte[] print(PortfolioStanding portfolio, Locale language, String publicUrl) {
        return PdfRenderer.render(QuarterlySummary.of(portfolio,
                ReportOptions.of(portfolio.dates().quarter(), language), publicUrl));
    }

    /**
     * What a camera reads in the code at the foot of a page: the dark shapes are put back onto their grid and decoded.
     *
     * @param page the page, from 1
     * @return the text in the code
     */
    public String codeOf(int page) {
        try {
            List<float[]> shapes = shapesInFoot(page);
            float module = (float) shapes.stream().mapToDouble(s -> s[3]).min().orElseThrow();
            float left = (float) shapes.stream().mapToDouble(s -> s[0]).min().orElseThrow();
            float top = (float) shapes.stream().mapToDouble(s -> s[1] + s[3]).max().orElseThrow();
            float right = (float) shapes.stream().mapToDouble(s -> s[0] + s[2]).max().orElseThrow();
            BitMatrix grid = new BitMatrix(Math.round((right - left) / module));
            for (float[] shape : shapes) {
                grid.setRegion(Math.round((shape[0] - left) / module), Math.round((top - shape[1]) / module) - 1,
                        Math.round(shape[2] / module), 1);
            }
            return new Decoder().decode(grid).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException | ChecksumException unreadable) {
            throw new AssertionError("page " + page + " has no code that can be read", unreadable);
        }
    }

    private List<float[]> shapesInFoot(int page) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<float[]> shapes = new ArrayList<>();
        for (List<PdfObject> operands = parser.parse(null); !operands.isEmpty(); operands = parser.parse(null)) {
            if ("re".equals(operands.get(operands.size() - 1).toString())) {
                float[] shape = new float[4];
                for (int i = 0; i < shape.length; i++) {
                    shape[i] = ((PdfNumber) operands.get(i)).floatValue();
                }
                if (shape[1] + shape[3] < FOOT && shape[0] + shape[2] < RIGHT_OF_CODE) {
                    shapes.add(shape);
                }
            }
        }
        return shapes;
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
