package org.sutthang.portfolio.report.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A whole report.
 *
 * @param language the language it is written in
 * @param title its title
 * @param subtitle the quarter it is about
 * @param frame what stands on every page
 * @param sections the sections; their numbers are given by {@code numbers}
 * @param numbers the number of each section as it is printed
 * @param identity what makes this report the one it is; equal reports have equal identities
 * @param created the moment it is dated to: that of the seal, never that of printing
 */
public record ReportContent(Locale language, String title, String subtitle, Frame frame, List<Section> sections,
        List<String> numbers, String identity, Instant created) {

    /** Texts are as every format can hold them. */
    public ReportContent {
        title = PlainText.of(title);
        subtitle = PlainText.of(subtitle);
    }

    /** @return whether it is the sheet of one project, which is meant for one page */
    public boolean isSheet() {
        return sections.stream().anyMatch(section -> section.topic() == Topic.ORIGIN);
    }

    /**
     * What stands on every page.
     *
     * @param office the office that reports
     * @param unit the unit that prepared it
     * @param shortTitle title and quarter in one short line
     * @param origin revision and closing date, or the date of provisional figures
     * @param seal the seal's short form with what it is, or null while provisional
     * @param notice what warns that the figures are provisional or of a part of the portfolio alone, or null when neither
     * @param pages the number of each page with the number of pages, as it is printed
     * @param verification where the report can be verified, or null while provisional or where no address is known
     */
    public record Frame(String office, String unit, String shortTitle, String origin, String seal, String notice,
            PageNumbers pages, Verification verification) {

        /** Texts are as every format can hold them. */
        public Frame {
            office = PlainText.of(office);
            unit = PlainText.of(unit);
            shortTitle = PlainText.of(shortTitle);
            origin = PlainText.of(origin);
            seal = PlainText.of(seal);
            notice = PlainText.of(notice);
        }
    }

    /**
     * Where a report can be verified.
     *
     * @param words the address with what it is for, as it is printed
     * @param address the address as a camera reads it
     */
    public record Verification(String words, String address) {
    }

    /** Says which page this is. */
    @FunctionalInterface
    public interface PageNumbers {

        /**
         * The words for a page's number.
         *
         * @param page the page, from 1
         * @param pages how many there are
         * @return such as หน้า ๑ จาก ๑๒
         */
        String of(int page, int pages);
    }
}
