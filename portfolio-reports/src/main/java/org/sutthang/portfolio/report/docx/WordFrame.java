package org.sutthang.portfolio.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.office.QrPicture;

/** What stands on every page: office and title above, a notice if there is one; revision, seal, code and page number below. */
final class WordFrame {

    private static final Pattern PAGES = Pattern.compile("(.*?)[7๗](.*?)[9๙](.*)");
    private static final int CODE_POINTS = 45;
    private static final int CODE_ROOM = 1134;
    private static final int PAGE_ROOM = 1700;

    private final XWPFDocument document;
    private final ReportContent.Frame frame;

    WordFrame(XWPFDocument document, ReportContent report) {
        this.document = document;
        this.frame = report.frame();
    }

    void write() {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        CTP line = Text.style(header.createParagraph().getCTP(), "Header");
        Text.run(line, frame.office());
        Text.tab(line);
        Text.run(line, frame.shortTitle());
        if (frame.notice() != null) {
            Text.run(Text.style(header.createParagraph().getCTP(), "Notice"), frame.notice());
        }
        footer(document.createFooter(HeaderFooterType.DEFAULT));
    }

    private void footer(XWPFFooter footer) {
        boolean verified = frame.verification() != null;
        int[] widths = verified ? new int[] {CODE_ROOM, Page.ROOM - CODE_ROOM - PAGE_ROOM, PAGE_ROOM}
                : new int[] {Page.ROOM - PAGE_ROOM, PAGE_ROOM};
        XWPFTable table = footer.createTable(1, widths.length);
        var properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblBorders().addNewTop().setVal(
                STBorder.SINGLE);
        properties.getTblBorders().getTop().setColor("CFD6E1");
        properties.getTblBorders().getTop().setSz(BigInteger.valueOf(6));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.getTblW().setW(BigInteger.valueOf(Page.ROOM));
        properties.getTblW().setType(STTblWidth.DXA);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < widths.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
            table.getRow(0).getCell(i).setWidth(Integer.toString(widths[i]));
        }
        if (verified) {
            code(table.getRow(0).getCell(0));
        }
        origin(table.getRow(0).getCell(widths.length - 2));
        pages(table.getRow(0).getCell(widths.length - 1).getCTTc().getPArray(0));
        Text.style(footer.createParagraph().getCTP(), "Footer").getPPr().addNewSpacing().setLine(20);
    }

    private void code(XWPFTableCell cell) {
        XWPFRun run = cell.getParagraphArray(0).createRun();
        try {
            run.addPicture(new ByteArrayInputStream(QrPicture.png(frame.verification().address())), PictureType.PNG,
                    "verification.png", CODE_POINTS * Page.POINT, CODE_POINTS * Page.POINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The picture of a code cannot be added", e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(frame.verification().words());
        Text.style(cell.getParagraphArray(0).getCTP(), "Footer");
    }

    private void origin(XWPFTableCell cell) {
        Text.run(Text.style(cell.getCTTc().getPArray(0), "Footer"), frame.origin());
        String below = frame.seal() == null ? frame.notice() : frame.seal();
        if (below != null) {
            Text.run(Text.style(cell.getCTTc().addNewP(), "Footer"), below);
        }
        if (frame.verification() != null) {
            Text.run(Text.style(cell.getCTTc().addNewP(), "FooterAddress"), frame.verification().words());
        }
    }

    /**
     * The words for a page's number, with fields in the place of two numbers that are told apart. The numbers stay Arabic: asked for
     * Thai digits, some word processors count in Thai letters.
     */
    private void pages(CTP paragraph) {
        Text.style(paragraph, "Footer").getPPr().addNewJc().setVal(
                STJc.RIGHT);
        Matcher words = PAGES.matcher(frame.pages().of(7, 9));
        if (words.matches()) {
            Text.run(paragraph, words.group(1));
            Text.field(paragraph, "PAGE", "1");
            Text.run(paragraph, words.group(2));
            Text.field(paragraph, "NUMPAGES", "1");
            Text.run(paragraph, words.group(3));
        }
    }
}
