package org.sutthang.portfolio.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.office.OfficePackage;

/** Writes a report as a document of a word processor. Equal reports become equal bytes, whenever they are written. */
public final class DocxRenderer {

    private static final String CONTENTS = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final ReportContent report;
    private final XWPFDocument document;
    private final CTBody body;
    private final List<Heading> headings = new ArrayList<>();

    /** A heading as the list of contents names it. */
    private record Heading(String number, String text, String anchor) {
    }

    private DocxRenderer(ReportContent report, XWPFDocument document) {
        this.report = report;
        this.document = document;
        this.body = document.getDocument().getBody();
        for (int i = 0; i < report.sections().size(); i++) {
            headings.add(new Heading(report.numbers().get(i), report.sections().get(i).heading(), "_Toc" + headings.size()));
            captions(report.sections().get(i)).forEach(
                    caption -> headings.add(new Heading(null, caption, "_Toc" + headings.size())));
        }
    }

    /**
     * Writes a report.
     *
     * @param report what it says
     * @return the DOCX file
     */
    public static byte[] render(ReportContent report) {
        try (XWPFDocument document = Template.open(report)) {
            new DocxRenderer(report, document).write();
            OfficePackage.describe(document, report);
            return OfficePackage.write(document, report.created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        new WordFrame(document, report).write();
        if (!report.isSheet()) {
            new WordMemo(document).write(report.companions().memo());
        }
        CTP title = paragraph("Title");
        if (!report.isSheet()) {
            title.getPPr().addNewPageBreakBefore();
        }
        Text.run(title, report.title());
        Text.run(paragraph("Subtitle"), report.subtitle());
        if (!report.isSheet()) {
            contents();
        }
        sections();
    }

    /** The short sections of a sheet stand in two columns, as they do on paper. */
    private void sections() {
        WordBlocks blocks = new WordBlocks(document, report);
        WordColumns columns = new WordColumns(body);
        int heading = 0;
        for (Section section : report.sections()) {
            if (report.isSheet()) {
                columns.in(section.half());
                blocks.within(section.half() ? Page.COLUMN : Page.ROOM);
            }
            heading(heading++, "Heading1");
            List<Block> all = section.blocks();
            for (int i = 0; i < all.size(); i++) {
                Block block = all.get(i);
                if (WordBlocks.caption(block) != null) {
                    heading(heading++, "Heading2");
                }
                blocks.write(block, i + 1 < all.size() ? all.get(i + 1) : null);
            }
        }
        columns.close();
    }

    /**
     * The list of contents as it stands, without the numbers of pages: only the word processor knows them, and one that is told to
     * bring the list up to date asks everybody who opens the file. It does so by itself as soon as somebody asks for it.
     */
    private void contents() {
        Text.run(paragraph("ContentsHeading"), report.companions().words().contents());
        CTP entry = null;
        for (Heading heading : headings) {
            CTP next = paragraph(heading.number() == null ? "TOC2" : "TOC1");
            if (entry == null) {
                Text.openField(next, CONTENTS);
            }
            entry = next;
            if (heading.number() != null) {
                Text.link(entry, heading.anchor(), heading.number());
                Text.tab(entry);
            }
            Text.link(entry, heading.anchor(), heading.text());
        }
        if (entry != null) {
            Text.closeField(entry);
        }
    }

    private static List<String> captions(Section section) {
        return section.blocks().stream().map(WordBlocks::caption).filter(caption -> caption != null).toList();
    }

    private void heading(int number, String style) {
        Heading heading = headings.get(number);
        CTP paragraph = paragraph(style);
        Text.open(paragraph, heading.anchor(), number);
        if (heading.number() != null) {
            Text.run(paragraph, heading.number());
            Text.tab(paragraph);
        }
        Text.run(paragraph, heading.text());
        Text.close(paragraph, number);
    }

    private CTP paragraph(String style) {
        return Text.style(body.addNewP(), style);
    }
}
