package org.sutthang.portfolio.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.QuarterlySummary;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.office.NativeChart;

/**
 * Measures how long a report takes as DOCX against the library writing the same paragraphs, cells and charts in the same styles
 * into the same template, without head, foot, links or widths. Both are measured in turns, so that both see the same machine.
 */
public final class DocumentBenchmark {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 25;
    private static final int WIDTH = Page.ROOM * Page.EMU;
    private static final int HEIGHT = 210 * Page.POINT;
    private static final int LETTERS = 9;

    private DocumentBenchmark() {
    }

    /** A paragraph: its style and its runs. */
    private record Paragraph(String style, List<String> runs) {
    }

    /** What stands in the document, one below the other: a paragraph, or a table as rows of cells of paragraphs. */
    private record Piece(Paragraph paragraph, List<List<List<Paragraph>>> rows) {
    }

    /**
     * Measures.
     *
     * @param arguments the numbers of projects; none for 100 and 1,000
     * @throws IOException never, since all is written to memory
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] sizes = arguments.length == 0 ? new int[] {100, 1_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        out.printf("%n%-24s %12s %12s %8s%n", "documents of reports", "product", "library", "ratio");
        for (int projects : sizes) {
            for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
                measure(out, projects, language);
            }
        }
    }

    private static void measure(PrintStream out, int projects, Locale language) throws IOException {
        ReportContent report = QuarterlySummary.of(Portfolios.course(projects),
                ReportOptions.of(Portfolios.QUARTER, language), "https://sutthang.example.go.th");
        List<Piece> pieces = pieces(report);
        double[] product = new double[ROUNDS];
        double[] library = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            DocxRenderer.render(report);
            long between = System.nanoTime();
            write(report, pieces);
            if (i >= 0) {
                product[i] = (between - start) / 1e6;
                library[i] = (System.nanoTime() - between) / 1e6;
            }
        }
        Arrays.sort(product);
        Arrays.sort(library);
        out.printf("%-24s %9.1f ms %9.1f ms %8.2f%n", "%d projects, %s".formatted(projects, language), product[ROUNDS / 2],
                library[ROUNDS / 2], product[ROUNDS / 2] / library[ROUNDS / 2]);
    }

    private static List<Piece> pieces(ReportContent report) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxRenderer.render(report)))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    pieces.add(new Piece(null, table.getRows().stream().map(row -> row.getTableCells().stream()
                            .map(cell -> paragraphs(cell.getParagraphs())).toList()).toList()));
                } else if (element instanceof XWPFParagraph paragraph) {
                    pieces.add(new Piece(paragraphs(List.of(paragraph)).get(0), null));
                }
            }
        }
        return pieces;
    }

    private static List<Paragraph> paragraphs(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream().map(p -> new Paragraph(p.getStyle(), p.getRuns().stream().map(XWPFRun::text).toList()))
                .toList();
    }

    private static byte[] write(ReportContent report, List<Piece> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = Template.open(report)) {
            for (Piece piece : pieces) {
                if (piece.rows() == null) {
                    write(document.createParagraph(), piece.paragraph());
                } else {
                    table(document, piece.rows());
                }
            }
            charts(document, report);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** The calls of the library that draw the charts, in a paragraph each. */
    private static void charts(XWPFDocument document, ReportContent report) throws IOException {
        for (Block block : report.sections().stream().flatMap(section -> section.blocks().stream()).toList()) {
            if (NativeChart.draws(block)) {
                try {
                    XWPFChart chart = document.createChart(document.createParagraph().createRun(), WIDTH, HEIGHT);
                    new NativeChart(chart, report, LETTERS).fill(block);
                } catch (InvalidFormatException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static void table(XWPFDocument document, List<List<List<Paragraph>>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        List<XWPFTableRow> written = table.getRows();
        for (int i = 0; i < rows.size(); i++) {
            List<XWPFTableCell> cells = written.get(i).getTableCells();
            for (int j = 0; j < cells.size(); j++) {
                List<Paragraph> paragraphs = rows.get(i).get(j);
                for (int k = 0; k < paragraphs.size(); k++) {
                    write(k == 0 ? cells.get(j).getParagraphArray(0) : cells.get(j).addParagraph(), paragraphs.get(k));
                }
            }
        }
    }

    private static void write(XWPFParagraph to, Paragraph paragraph) {
        to.setStyle(paragraph.style());
        paragraph.runs().forEach(text -> to.createRun().setText(text));
    }
}
