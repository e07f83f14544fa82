package org.sutthang.portfolio.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.sutthang.portfolio.report.content.Memo;

/** Writes the memo that hands the report up, on a page of its own. */
final class WordMemo {

    /** Where the sender fills something in. */
    private static final String DOTS = "................................................";

    private final XWPFDocument document;

    WordMemo(XWPFDocument document) {
        this.document = document;
    }

    void write(Memo memo) {
        paragraph("MemoTitle", memo.heading());
        memo.lines().forEach(this::line);
        paragraph("MemoText", memo.opening()).getPPr().addNewSpacing().setBefore(160);
        for (Memo.Part part : memo.parts()) {
            paragraph("MemoHeading", part.heading());
            part.paragraphs().forEach(text -> paragraph("MemoText", text));
        }
        paragraph("MemoText", memo.closing()).getPPr().addNewSpacing().setBefore(160);
        List<String> signature = memo.signature();
        for (int i = 0; i < signature.size(); i++) {
            CTP line = paragraph("MemoSignature", signature.get(i));
            if (i == 0) {
                line.getPPr().addNewSpacing().setBefore(720);
            }
        }
    }

    private void line(Memo.Line line) {
        CTP paragraph = Text.style(document.getDocument().getBody().addNewP(), "MemoLine");
        for (int i = 0; i < line.fields().size(); i++) {
            Memo.Field field = line.fields().get(i);
            if (i > 0) {
                Text.tab(paragraph);
            }
            Text.run(paragraph, field.label()).addNewRPr().addNewRStyle().setVal("MemoLabel");
            if (i == 0) {
                Text.tab(paragraph);
            } else {
                Text.run(paragraph, " ");
            }
            Text.run(paragraph, field.text().isEmpty() ? DOTS : field.text());
        }
    }

    private CTP paragraph(String style, String text) {
        CTP paragraph = Text.style(document.getDocument().getBody().addNewP(), style);
        Text.run(paragraph, text);
        return paragraph;
    }
}
