package org.sutthang.portfolio.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.office.OfficePackage;

/** An empty document with the styles of reports and the typeface inside, so that it looks the same wherever it is opened. */
final class Template {

    private static final Map<String, String> PARTS = Map.of("[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "rels.xml", "word/document.xml", "document.xml", "word/_rels/document.xml.rels",
            "document-rels.xml", "word/styles.xml", "styles.xml", "word/settings.xml", "settings.xml",
            "word/fontTable.xml", "font-table.xml");
    private static final String[] FACES = {"Sarabun_400Regular.ttf", "Sarabun_700Bold.ttf"};
    private static final String FONT_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    /** The keys that the font table names, without their last digit. */
    private static final String KEY = "5A8F3B1C7D244E699B0A2C6D81E4F70";
    private static final Pattern SIZE = Pattern.compile("(<w:sz(?:Cs)? w:val=\")(\\d+)\"");
    private static final Pattern SPACE = Pattern.compile("(w:(?:before|after)=\")(\\d+)\"");
    /** Half points: a sheet's tables come to 7.5 points, and nothing is smaller. */
    private static final double SMALLER = 0.8;
    private static final int SMALLEST = 15;
    private static final double LESS = 0.4;
    private static final String MARGINS = "w:top=\"1134\" w:right=\"1021\" w:bottom=\"1134\"";
    private static final String NARROW = "w:top=\"907\" w:right=\"1021\" w:bottom=\"907\"";
    private static final int VEILED = 32;
    private static final int KEY_LENGTH = 16;

    private Template() {
    }

    static XWPFDocument open(ReportContent report) {
        boolean thai = "th".equals(report.language().getLanguage());
        Map<String, String> parts = new LinkedHashMap<>();
        PARTS.forEach((name, file) -> parts.put(name, text(file).replace("$LANG", thai ? "en-US" : "en-GB")
                .replace("$INDENT", thai && !report.isSheet() ? "567" : "0")));
        if (report.isSheet()) {
            parts.computeIfPresent("word/styles.xml", (name, styles) -> tight(styles));
            parts.computeIfPresent("word/document.xml", (name, document) -> document.replace(MARGINS, NARROW));
        }
        try {
            XWPFDocument document = new XWPFDocument(OfficePackage.of(parts));
            embedTypeface(document);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The template is not a document", e);
        }
    }

    /** The styles with smaller letters and less space between them, so that a sheet is one page. */
    private static String tight(String styles) {
        String smaller = scaled(styles, SIZE, SMALLER, SMALLEST);
        return scaled(smaller, SPACE, LESS, 0).replaceAll("w:line=\"2\\d\\d\"", "w:line=\"240\"");
    }

    private static String scaled(String styles, Pattern what, double factor, int least) {
        return what.matcher(styles).replaceAll(found -> found.group(1)
                + Math.max(least, Math.round(Integer.parseInt(found.group(2)) * factor)) + "\"");
    }

    private static void embedTypeface(XWPFDocument document) throws IOException, InvalidFormatException {
        PackagePart table = document.getPackage().getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"));
        for (int i = 1; i <= FACES.length; i++) {
            PackagePart face = document.getPackage().createPart(
                    PackagingURIHelper.createPartName("/word/fonts/font" + i + ".odttf"), FONT_TYPE);
            try (var out = face.getOutputStream()) {
                out.write(veiled(bytes("/org/sutthang/portfolio/report/pdf/" + FACES[i - 1]), KEY + i));
            }
            table.addRelationship(face.getPartName(), TargetMode.INTERNAL, FONT_RELATION, "rId" + i);
        }
    }

    /** The format wants the first bytes of a typeface mixed with its key, read backwards. */
    private static byte[] veiled(byte[] face, String key) {
        for (int i = 0; i < VEILED; i++) {
            int at = 2 * (KEY_LENGTH - 1 - i % KEY_LENGTH);
            face[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), 16);
        }
        return face;
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
