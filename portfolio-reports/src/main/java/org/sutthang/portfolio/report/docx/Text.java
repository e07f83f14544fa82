package org.sutthang.portfolio.report.docx;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.office.Look;
import org.sutthang.portfolio.report.office.OfficeText;

/** Writes into paragraphs. Everything is cleaned on the way. */
final class Text {

    private static final String SIGNS = "Segoe UI Symbol";

    private Text() {
    }

    /** Gives a paragraph its style. */
    static CTP style(CTP paragraph, String style) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        return paragraph;
    }

    static CTR run(CTP paragraph, String text) {
        return write(paragraph.addNewR(), text);
    }

    static CTR link(CTP paragraph, String anchor, String text) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(anchor);
        return write(link.addNewR(), text);
    }

    private static CTR write(CTR run, String text) {
        CTText words = run.addNewT();
        words.setStringValue(OfficeText.clean(text));
        words.setSpace(SpaceAttribute.Space.PRESERVE);
        return run;
    }

    /** The sign of a mark in its colour, with a space behind it. */
    static void sign(CTP paragraph, Mark mark) {
        CTR run = paragraph.addNewR();
        var properties = run.addNewRPr();
        var fonts = properties.addNewRFonts();
        fonts.setAscii(SIGNS);
        fonts.setHAnsi(SIGNS);
        fonts.setEastAsia(SIGNS);
        fonts.setCs(SIGNS);
        properties.addNewColor().setVal(Look.ink(mark));
        write(run, mark.sign() + " ");
    }

    static void tab(CTP paragraph) {
        paragraph.addNewR().addNewTab();
    }

    /** A field that the word processor keeps up to date by itself. */
    static void field(CTP paragraph, String instruction, String present) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        write(field.addNewR(), present);
    }

    /** The beginning of a field that goes over several paragraphs. */
    static void openField(CTP paragraph, String instruction) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText code = paragraph.addNewR().addNewInstrText();
        code.setStringValue(instruction);
        code.setSpace(SpaceAttribute.Space.PRESERVE);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void closeField(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** The beginning of a text that links can lead to. */
    static void open(CTP paragraph, String anchor, int id) {
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(anchor);
    }

    static void close(CTP paragraph, int id) {
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }
}
