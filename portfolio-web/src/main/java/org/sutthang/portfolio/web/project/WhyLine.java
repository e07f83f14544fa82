package org.sutthang.portfolio.web.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.ReasonKey;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.text.ReasonText;

/**
 * One side of a status with the sentences that explain it.
 *
 * @param side report, schedule or indicators
 * @param status the status of that side
 * @param sentences why, worst first
 */
public record WhyLine(String side, Status status, List<String> sentences) {

    private static final Set<ReasonKey> SCHEDULE = Set.of(ReasonKey.MILESTONE_OVERDUE, ReasonKey.SCHEDULE_PROGRESS,
            ReasonKey.NOTHING_PLANNED_YET, ReasonKey.NO_MILESTONES);

    private static final int SHOWN = 4;

    /** @return the reasons that are shown at once; one more is shown rather than hidden alone */
    public List<String> getFirst() {
        return sentences.size() <= SHOWN + 1 ? sentences : sentences.subList(0, SHOWN);
    }

    /** @return the reasons behind a click */
    public List<String> getRest() {
        return sentences.size() <= SHOWN + 1 ? List.of() : sentences.subList(SHOWN, sentences.size());
    }

    /** The sides of a project's status, the one that decided it first. */
    static List<WhyLine> of(ProjectStanding project, ReasonText text) {
        Standing standing = project.standing();
        List<WhyLine> lines = new ArrayList<>();
        for (Reason reason : standing.reasons()) {
            String side = side(reason);
            WhyLine line = lines.stream().filter(l -> l.side().equals(side)).findFirst().orElse(null);
            if (line == null) {
                line = new WhyLine(side, status(side, standing), new ArrayList<>());
                lines.add(line);
            }
            line.sentences().add(text.sentence(reason, project));
        }
        return lines;
    }

    private static String side(Reason reason) {
        if (reason.key() == ReasonKey.REPORT_MISSING) {
            return "report";
        }
        return SCHEDULE.contains(reason.key()) ? "schedule" : "indicators";
    }

    private static Status status(String side, Standing standing) {
        return switch (side) {
            case "report" -> Status.NOT_REPORTED;
            case "schedule" -> standing.schedule().status();
            default -> standing.indicatorStatus();
        };
    }
}
