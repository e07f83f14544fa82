package org.sutthang.portfolio.web.figures;

import java.util.function.UnaryOperator;
import org.sutthang.portfolio.exchange.KeptMark;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.FindingWords;
import org.sutthang.portfolio.web.text.WorkbookWords;

/**
 * A mark in the reader's words.
 *
 * @param key what names the mark when it is looked into: kind, key and version of its row
 * @param project the project's title, or null where it belongs to none
 * @param link the page of the project in the quarter, or null
 * @param subject which indicator and part, or which row of which sheet
 * @param quarter the quarter, or null
 * @param found what was found
 * @param why why it was kept, or what was expected
 * @param by who kept it and when
 * @param note what somebody found who looked into it, or null
 * @param noted who looked into it and when, or null
 */
public record DoubtLine(String key, String project, String link, String subject, String quarter, String found,
        String why, String by, String note, String noted) {

    private static final char BETWEEN = '|';

    static DoubtLine of(KeptMark mark, LocaleBean locale, ReaderFormat format, UnaryOperator<String> people) {
        KeptMark.Project project = mark.project();
        String quarter = mark.quarter() == null ? null : QuarterChoice.written(mark.quarter());
        String page = mark.result() == null ? "/project" : "/explanation";
        return new DoubtLine(mark.kind().name() + BETWEEN + mark.id() + BETWEEN + mark.version(),
                project == null ? null : locale.pick(project.titleTh(), project.titleEn()),
                project == null ? null : new PageAddress(page).with("code", project.code()).with("quarter", quarter)
                        .toString(),
                subject(mark, locale), mark.quarter() == null ? null : format.shortQuarter(mark.quarter()),
                found(mark, format), why(mark, locale, format),
                mark.by() == null ? format.dateTime(mark.at()) : people.apply(mark.by()) + " · " + format.dateTime(mark.at()),
                mark.review() == null ? null : mark.review().note(), mark.review() == null ? null
                        : people.apply(mark.review().by()) + " · " + format.dateTime(mark.review().at()));
    }

    private static String subject(KeptMark mark, LocaleBean locale) {
        KeptMark.Result result = mark.result();
        if (result == null) {
            return warned(mark.warning(), new WorkbookWords(locale.getLanguage()));
        }
        String name = locale.pick(result.nameTh(), result.nameEn());
        return result.partName() == null ? name
                : name + " · " + locale.pick(result.partName().nameTh(), result.partName().nameEn());
    }

    private static String warned(KeptMark.Warning warning, WorkbookWords words) {
        String column = warning.column() == null ? "" : " · " + words.column(warning.sheet(), warning.column());
        return words.sheet(warning.sheet()) + " " + words.key(warning.sheet(), warning.row()) + column;
    }

    private static String found(KeptMark mark, ReaderFormat format) {
        if (mark.result() == null) {
            return mark.warning().found() == null ? ReaderFormat.NONE : mark.warning().found();
        }
        ReportedPart part = mark.result().part();
        return part.denominator() == null ? format.inUnit(format.decimal(part.value(), 4), mark.result().unit())
                : format.decimal(part.numerator(), 4) + " ÷ " + format.decimal(part.denominator(), 4);
    }

    private static String why(KeptMark mark, LocaleBean locale, ReaderFormat format) {
        KeptMark.Warning warning = mark.warning();
        return mark.result() == null ? format.text("doubts.expected", new FindingWords(locale.getLanguage())
                .expected(warning.key(), warning.sheet(), warning.column(), warning.arguments())) : mark.result().reason();
    }
}
