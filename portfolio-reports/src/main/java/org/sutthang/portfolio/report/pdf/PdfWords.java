package org.sutthang.portfolio.report.pdf;

import java.math.BigDecimal;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;

/** The words and figures that only the printed page has: contents, scales and legends. */
final class PdfWords {

    private static final String MAP_SOURCE = "Tae Noppakun Wongsrinoppakun (@svg-maps/thailand), CC BY 4.0";

    private final Wording words;

    private PdfWords(Wording words) {
        this.words = words;
    }

    /** The words in a report's language, with the digits that its sections are numbered with. */
    static PdfWords of(ReportContent report) {
        boolean thai = report.numbers().stream().flatMapToInt(String::chars).anyMatch(c -> c >= '๐' && c <= '๙');
        return new PdfWords(Wording.of(report.language(), thai ? Digits.THAI : Digits.ARABIC));
    }

    String contents() {
        return words.text("pdf.contents");
    }

    String page(int page) {
        return words.plain(page);
    }

    /** What a link in the contents says to whoever does not see where it stands. */
    String leadsTo(String heading, int page) {
        return words.text("pdf.leadsTo", heading, page(page));
    }

    String figure(BigDecimal value) {
        return value == null ? words.none() : words.decimal(value, Math.max(0, value.scale()));
    }

    String number(int number) {
        return words.number(number);
    }

    String province() {
        return words.text("pdf.province");
    }

    String projects() {
        return words.text("column.projects");
    }

    String benefit() {
        return words.stage(Stage.BENEFIT_PROVEN);
    }

    /** Such as ๑–๓ โครงการ. */
    String projects(int from, int to) {
        return from == to ? words.text("pdf.count", words.number(from))
                : words.text("pdf.range", words.number(from), words.number(to));
    }

    String noProject() {
        return words.text("pdf.noProject");
    }

    String mapSource() {
        return words.text("pdf.mapSource", MAP_SOURCE);
    }
}
