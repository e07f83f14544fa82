package org.sutthang.portfolio.period;

import java.util.List;

/**
 * What a restatement would change, and nothing else.
 *
 * @param corrections the values corrected
 * @param revisions the revisions it would make, the corrected quarter first
 * @param narrative the edited texts of reports whose figures would change
 */
public record RestatementPreview(List<Correction> corrections, List<RevisionDifference> revisions,
        List<NarrativeChange> narrative) {
}
