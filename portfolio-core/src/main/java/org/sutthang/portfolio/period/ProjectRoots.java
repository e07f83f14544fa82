package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.project.ProjectFile;

/**
 * Where a project comes from and how it went, sealed with the quarter so that its one-page sheet can be printed again.
 *
 * @param ideaTh the title of its idea in Thai
 * @param ideaEn the same in English, or null
 * @param proposer who proposed the idea, or null
 * @param problem the problem that the idea answers, as its canvas has it, or null
 * @param campaignTh the name of the campaign it came from in Thai, or null
 * @param campaignEn the same in English, or null
 * @param awards the awards of the idea by the as-of date, the earliest first
 * @param moves the stage moves recorded by the as-of date, the earliest first
 * @param above the organisations above the one that delivers it, the nearest first
 */
public record ProjectRoots(String ideaTh, String ideaEn, String proposer, String problem, String campaignTh,
        String campaignEn, List<ProjectFile.AwardLine> awards, List<ProjectFile.MoveLine> moves,
        List<OrganisationName> above) {

    /** Lists that a document does not have are empty. */
    public ProjectRoots {
        awards = awards == null ? List.of() : awards;
        moves = moves == null ? List.of() : moves;
        above = above == null ? List.of() : above;
    }

    /** The same without what came after a day. */
    ProjectRoots upTo(LocalDate asOf) {
        return new ProjectRoots(ideaTh, ideaEn, proposer, problem, campaignTh, campaignEn,
                awards.stream().filter(a -> !a.awardedOn().isAfter(asOf)).toList(),
                moves.stream().filter(m -> !m.movedOn().isAfter(asOf)).toList(), above);
    }
}
