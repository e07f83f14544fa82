package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import org.sutthang.portfolio.report.content.ReportContent;

/** What stands around every printed page: A4 across, the width of a sheet on one page, notice, origin, seal and page. */
final class PrintedFrame {

    /** What a head or a foot can hold is counted with its codes. */
    private static final int MOST = 240;
    private static final int SHORT = 70;

    private final String head;
    private final String foot;

    private PrintedFrame(String head, String foot) {
        this.head = head;
        this.foot = foot;
    }

    static PrintedFrame of(ReportContent report) {
        ReportContent.Frame frame = report.frame();
        String notice = frame.notice() == null ? "" : "&C&9 " + words(frame.notice(), SHORT);
        String origin = frame.seal() == null ? frame.origin() : frame.origin() + " · " + frame.seal();
        String left = "&L&8 " + words(origin, 2 * SHORT);
        String page = "&R&8 &P / &N";
        String verification = frame.verification() == null ? "" : "\n" + words(frame.verification().words(), MOST);
        boolean fits = left.length() + verification.length() + page.length() <= MOST;
        return new PrintedFrame("&L&9 " + words(frame.shortTitle(), SHORT) + notice,
                left + (fits ? verification : "") + page);
    }

    private static String words(String text, int most) {
        return SheetText.shortened(SheetText.line(text), most).replace("&", "&&");
    }

    /**
     * Writes how a sheet is printed.
     *
     * @param whole whether it is printed on one page
     */
    void write(Xml xml, boolean whole) throws IOException {
        xml.empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.7", "bottom", "0.7", "header", "0.3", "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight",
                whole ? "1" : "0");
        xml.open("headerFooter").text("oddHeader", head).text("oddFooter", foot).close();
    }
}
