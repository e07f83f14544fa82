package org.sutthang.portfolio.exchange;

import java.time.Instant;
import java.util.List;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.organisation.OrganisationSummary;

/**
 * Something that was doubted and kept: a result with the reason it was kept for, or a warning of an import.
 *
 * @param kind what it is
 * @param id the key of its row
 * @param version the version of its row, so that what was looked into is not taken for what it became since
 * @param project the project it belongs to, or null where an import's warning belongs to none
 * @param quarter the quarter it belongs to, or null
 * @param result the result, or null for a warning
 * @param warning the warning, or null for a result
 * @param by the user name of who kept it, or null
 * @param at when
 * @param review that somebody has looked into it, or null
 */
public record KeptMark(Kind kind, long id, long version, Project project, FiscalQuarter quarter, Result result,
        Warning warning, String by, Instant at, Review review) {

    /** What a mark is about. */
    public enum Kind {
        /** A result kept although doubted. */
        RESULT,
        /** A warning of an import. */
        IMPORT
    }

    /**
     * The project of a mark.
     *
     * @param code its code
     * @param titleTh its title in Thai
     * @param titleEn its title in English, or null
     * @param organisation the code of who delivers it
     */
    public record Project(String code, String titleTh, String titleEn, String organisation) {
    }

    /**
     * A result that was kept.
     *
     * @param indicator the indicator's code
     * @param nameTh its name in Thai
     * @param nameEn its name in English, or null
     * @param unit its unit, or null
     * @param part the figure
     * @param partName the organisation whose part it is, or null
     * @param reason why it was kept
     */
    public record Result(String indicator, String nameTh, String nameEn, String unit, ReportedPart part,
            OrganisationSummary partName, String reason) {
    }

    /**
     * A warning that an import was applied with.
     *
     * @param sheet the sheet
     * @param row the key of the row
     * @param column the column, or null for the row
     * @param found what was found, or null
     * @param key the message key of what was expected
     * @param arguments what that sentence names
     */
    public record Warning(String sheet, String row, String column, String found, String key, List<String> arguments) {
    }

    /**
     * That somebody has looked into it.
     *
     * @param note what was found
     * @param by the user name
     * @param at when
     */
    public record Review(String note, String by, Instant at) implements Audited {
    }

    KeptMark reviewed(Review by) {
        return new KeptMark(kind, id, version, project, quarter, result, warning, this.by, at, by);
    }
}
