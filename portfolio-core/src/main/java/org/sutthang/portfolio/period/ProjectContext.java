package org.sutthang.portfolio.period;

import java.util.List;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.ProjectFile;

/**
 * What stands around a project's standing and is sealed with it: documents of earlier versions do not have it.
 *
 * @param alignment the plans and goals it serves
 * @param disbursements what the year's updates up to the quarter reported as disbursed, in the order of the quarters
 * @param directives the directives given by the as-of date and not withdrawn, the latest first
 * @param adoptions the adoptions by other organisations by the as-of date, the earliest first
 * @param roots where the project comes from; null while the quarter is not sealed, and in what was sealed before they were kept
 */
public record ProjectContext(ProjectFile.Alignment alignment, List<YearDisbursement> disbursements,
        List<DirectiveStanding> directives, List<AdoptionStanding> adoptions, ProjectRoots roots) {

    /** Nothing is known. */
    public static final ProjectContext NONE =
            new ProjectContext(ProjectFile.Alignment.NONE, List.of(), List.of(), List.of());

    /** What a document does not have is empty. */
    public ProjectContext {
        alignment = alignment == null ? ProjectFile.Alignment.NONE : alignment;
        disbursements = disbursements == null ? List.of() : disbursements;
        directives = directives == null ? List.of() : directives;
        adoptions = adoptions == null ? List.of() : adoptions;
    }

    /**
     * What a page asks for: everything but the roots.
     *
     * @param alignment the plans and goals it serves
     * @param disbursements what the year's updates reported as disbursed
     * @param directives the directives
     * @param adoptions the adoptions by other organisations
     */
    public ProjectContext(ProjectFile.Alignment alignment, List<YearDisbursement> disbursements,
            List<DirectiveStanding> directives, List<AdoptionStanding> adoptions) {
        this(alignment, disbursements, directives, adoptions, null);
    }

    ProjectContext withDisbursements(List<YearDisbursement> changed) {
        return new ProjectContext(alignment, changed, directives, adoptions, roots);
    }

    ProjectContext withRoots(ProjectRoots found) {
        return new ProjectContext(alignment, disbursements, directives, adoptions, found);
    }

    /** The same for a reader who sees no more of the project than where it stands. */
    ProjectContext withheld() {
        return new ProjectContext(alignment, disbursements, List.of(), adoptions, null);
    }

    /** @return the directives that wait for an answer */
    public List<DirectiveStanding> outstanding() {
        return directives.stream().filter(DirectiveStanding::outstanding).toList();
    }
}
