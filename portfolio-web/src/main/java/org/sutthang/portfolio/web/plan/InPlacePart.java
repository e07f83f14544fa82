package org.sutthang.portfolio.web.plan;

import java.util.List;
import org.sutthang.portfolio.plan.PlanSheet;

/** Fields of a project that are edited together where they stand, each kind through the service of its own page. */
interface InPlacePart {

    /** Whether it edits this part. */
    boolean knows(String part);

    /** Whether the reader can change it now. */
    boolean open(InPlaceAsked asked, PlanSheet sheet);

    /** The version of what is changed, which a change by somebody else counts up. */
    default long version(InPlaceAsked asked, PlanSheet sheet) {
        return sheet.version();
    }

    /** Fills the form with what is stored, what is not shown included. */
    void fill(InPlaceAsked asked, PlanSheet sheet, PlanForm form);

    /** The fields that are shown. */
    List<InPlaceField> fields(InPlaceAsked asked, PlanSheet sheet);

    /** What a field is called. */
    String label(InPlaceAsked asked, PlanSheet sheet, String field);

    /** Saves what is typed, unless it cannot be read; then the form says so. */
    void save(InPlaceAsked asked, PlanSheet sheet, PlanForm form);

    /** The address where more of it is edited. */
    String elsewhere(InPlaceAsked asked);
}
