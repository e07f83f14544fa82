package org.sutthang.portfolio.report.xlsx;

import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** The words that a workbook has and a printed report has not. */
final class SheetWords {

    private final Wording words;

    private SheetWords(Wording words) {
        this.words = words;
    }

    static SheetWords of(ReportContent report) {
        Digits digits = report.numbers().stream().anyMatch(Numerals::isThai) ? Digits.THAI : Digits.ARABIC;
        return new SheetWords(Wording.of(report.language(), digits));
    }

    String cover() {
        return words.text("xlsx.cover");
    }

    String contents() {
        return words.text("xlsx.contents");
    }

    /** The way from a sheet back to the contents. */
    String back() {
        return words.text("xlsx.back");
    }

    String code() {
        return words.text("xlsx.code");
    }

    /** The heading of what stands below the cells of a column on paper. */
    String detail(String heading) {
        return words.text("xlsx.detail", heading);
    }

    String item() {
        return words.text("xlsx.item");
    }

    String figure() {
        return words.text("xlsx.figure");
    }

    String remark() {
        return words.text("xlsx.remark");
    }

    String province() {
        return words.text("xlsx.province");
    }

    String projects() {
        return words.text("column.projects");
    }

    String status() {
        return words.text("column.status");
    }

    /** What a mark says of a project. */
    String mark(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> words.status(Status.GREEN);
            case WATCH -> words.status(Status.AMBER);
            case LATE -> words.status(Status.RED);
            case NOT_REPORTED -> words.status(Status.NOT_REPORTED);
            case NOT_RATED -> words.status(Status.NOT_RATED);
            case BENEFIT -> words.stage(Stage.BENEFIT_PROVEN);
        };
    }

    String number(int number) {
        return words.number(number);
    }
}
