package org.sutthang.portfolio.report.pptx;

import java.awt.Color;
import java.util.Locale;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.office.Look;
import org.sutthang.portfolio.report.office.OfficeText;

/** Writes into boxes and cells, in the language of the report and never more than there is room for. */
final class Letters {

    private final Fit fit;
    private final String language;

    Letters(Fit fit, Locale language) {
        this.fit = fit;
        this.language = "th".equals(language.getLanguage()) ? "th-TH" : "en-GB";
    }

    Fit fit() {
        return fit;
    }

    /** Writes a text into a box of its own, shortened to the lines that fit. */
    XSLFTextBox box(XSLFSheet sheet, Area area, Type type, String text) {
        XSLFTextBox box = sheet.createTextBox();
        box.setAnchor(area.rectangle());
        box.setWordWrap(true);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        int most = Math.max(1, (int) Math.floor(area.height() / type.lines(1) + 0.01));
        box.clearText();
        paragraph(box, type, fit.shortened(text, type.size(), type.heavy(), area.width(), most), TextAlign.LEFT, null);
        return box;
    }

    /** Writes a text that fits into a placeholder of the layout, whose look it has. */
    void placeholder(XSLFTextShape shape, String text) {
        shape.clearText();
        said(shape, text);
    }

    /** The same in letters of another size. */
    void placeholder(XSLFTextShape shape, String text, double size) {
        placeholder(shape, text);
        shape.getTextParagraphs().forEach(paragraph -> paragraph.getTextRuns().forEach(run -> run.setFontSize(size)));
    }

    /** Adds a paragraph that looks as its place has it. */
    void said(XSLFTextShape shape, String text) {
        XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
        run.setText(OfficeText.clean(text));
        speak(run);
    }

    /** Adds a paragraph, its mark before it. */
    XSLFTextParagraph paragraph(XSLFTextShape shape, Type type, String text, TextAlign align, Mark mark) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(align);
        // In points, for programs set Thai lines closer than its marks above and below need.
        paragraph.setLineSpacing(-type.lines(1));
        if (mark != null) {
            run(paragraph, new Type(type.size(), type.heavy(), Look.ink(mark)), mark.sign() + " ");
        }
        run(paragraph, type, text);
        return paragraph;
    }

    private void run(XSLFTextParagraph paragraph, Type type, String text) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(OfficeText.clean(text));
        run.setFontSize(type.size());
        run.setBold(type.heavy());
        run.setFontColor(colour(type.colour()));
        speak(run);
    }

    /** Names the language and the theme's typeface, which boxes do not take from it by themselves. */
    private void speak(XSLFTextRun run) {
        if (run.getXmlObject() instanceof CTRegularTextRun letters) {
            var properties = letters.isSetRPr() ? letters.getRPr() : letters.addNewRPr();
            properties.setLang(language);
            properties.addNewLatin().setTypeface("+mn-lt");
            properties.addNewEa().setTypeface("+mn-ea");
            properties.addNewCs().setTypeface("+mn-cs");
        }
    }

    static Color colour(String digits) {
        return new Color(Integer.parseInt(digits, 16));
    }
}
