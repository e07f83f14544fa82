package org.sutthang.portfolio.web.scaleout;

import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * An adoption in words.
 *
 * @param organisation who adopted it
 * @param adoption when, and what came of it
 * @param before the baseline, or a dash
 * @param after the result, or a dash
 * @param change result minus baseline with its sign, or a dash
 * @param edit where it is edited, or null for those who may not
 */
public record AdoptionLine(String organisation, AdoptionStanding adoption, String before, String after,
        String change, String edit) {

    /**
     * The line of an adoption.
     *
     * @param project the code of the project that was adopted
     * @param adoption the adoption
     * @param editable whether the reader may edit it
     * @param locale the reader's language
     * @param format the reader's numbers
     * @return the line
     */
    public static AdoptionLine of(String project, AdoptionStanding adoption, boolean editable, LocaleBean locale,
            ReaderFormat format) {
        String edit = editable ? new PageAddress("/scaleout/edit").with("project", project)
                .with("organisation", adoption.organisationCode()).toString() : null;
        return new AdoptionLine(locale.pick(adoption.organisationTh(), adoption.organisationEn()), adoption,
                format.number(adoption.baseline()), format.number(adoption.result()),
                adoption.change() == null ? ReaderFormat.NONE : format.signed(adoption.change()), edit);
    }
}
