package org.sutthang.portfolio.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ReportVerification;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Wording;

/**
 * What stands on every page of a report: who reports, which revision it was made of and how it can be verified.
 *
 * @param quarter the quarter it is about
 * @param sealing the snapshot it is made of, or null while anything in it can change
 * @param asOf the day its figures are as of
 * @param words the language
 * @param publicUrl where people reach the product; null to name no address
 */
record Imprint(FiscalQuarter quarter, PortfolioStanding.Sealing sealing, LocalDate asOf, Wording words,
        String publicUrl) {

    private static final int HASH_GROUP = 4;
    private static final int SCOPE_SHOWN = 80;
    private static final int LONGEST_WORD = 20;
    /** A notice has a line of the page for itself. */
    private static final int NOTICE_SHOWN = 96;

    /**
     * The frame of the pages.
     *
     * @param shortTitle title and time in one short line
     * @param scope whose projects it is about, or null for all
     */
    ReportContent.Frame frame(String shortTitle, String scope) {
        ReportContent.PageNumbers pages = (page, of) -> words.text("page", words.plain(page), words.plain(of));
        String shown = scope == null ? null : shortened(scope, NOTICE_SHOWN);
        if (sealing == null) {
            return new ReportContent.Frame(words.text("office"), words.text("unit"), shortTitle,
                    words.text("origin.provisional", words.date(asOf)), null,
                    words.text("provisional") + (shown == null ? "" : " · " + shown), pages, null);
        }
        LocalDate sealedOn = sealing.sealedAt().atZone(OfficeClock.ZONE).toLocalDate();
        String key = sealing.reason() == null ? "origin.sealed" : "origin.restated";
        return new ReportContent.Frame(words.text("office"), words.text("unit"), shortTitle,
                words.text(key, words.plain(sealing.revision()), words.date(sealedOn)),
                words.text("seal", shortSeal(sealing.seal())), shown, pages, verification());
    }

    /** The address names what is printed on the report, so that whoever types it needs nothing else. */
    private ReportContent.Verification verification() {
        if (publicUrl == null) {
            return null;
        }
        String address = "%s/verify?q=%d-%d&r=%d&s=%s".formatted(publicUrl, quarter.fiscalYear(), quarter.quarter(),
                sealing.revision(), sealing.seal().substring(0, ReportVerification.DIGITS));
        return new ReportContent.Verification(words.text("verify", address), address);
    }

    /** What stands in one line on every page must find room there; the whole of it stands under the title. */
    static String shortened(String text) {
        return shortened(text, SCOPE_SHOWN);
    }

    /** No more of a text than so many characters, ending with a whole word where words are not endless. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        BreakIterator words = BreakIterator.getLineInstance(new ULocale("th"));
        words.setText(text);
        int word = words.preceding(end + 1);
        return text.substring(0, end - word <= LONGEST_WORD ? word : end).stripTrailing() + "…";
    }

    /** The first digits of a seal in groups, as people read them out to each other. */
    private static String shortSeal(String seal) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < ReportVerification.DIGITS && i < seal.length(); i++) {
            if (i > 0 && i % HASH_GROUP == 0) {
                grouped.append('·');
            }
            grouped.append(seal.charAt(i));
        }
        return grouped.toString();
    }

    /**
     * What makes a report the one it is: what it is made of and what was asked of it.
     *
     * @param kind what kind of report it is
     * @param options what was asked
     */
    String identity(String kind, ReportOptions options) {
        String source = sealing == null ? "provisional/" + asOf : sealing.revision() + "/" + sealing.seal();
        return kind + "/" + quarter + "/" + source + "/" + options.months() + "/" + options.scope().parameter() + "/"
                + words.language().getLanguage() + "/" + options.digits() + (options.annex() ? "" : "/short")
                + (publicUrl == null || sealing == null ? "" : "/" + publicUrl);
    }

    /** The moment it is dated to. */
    Instant created() {
        return sealing == null ? asOf.atStartOfDay(OfficeClock.ZONE).toInstant() : sealing.sealedAt();
    }
}
