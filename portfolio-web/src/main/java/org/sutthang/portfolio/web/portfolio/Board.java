package org.sutthang.portfolio.web.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/** The projects by their stages, the first few of each; which stage a project is in is decided by gates and not by moving cards. */
final class Board {

    private static final int MOST = 8;
    private static final int MOST_ALONE = 60;

    private Board() {
    }

    /**
     * A stage with its projects.
     *
     * @param stage the stage
     * @param count how many projects are in it
     * @param all the list of them all; null where all are shown
     * @param cards those that are shown
     */
    public record Lane(String stage, int count, String all, List<Card> cards) {
    }

    /**
     * A project.
     *
     * @param code its code
     * @param title its title
     * @param link its page
     * @param status its status
     * @param owner the person answerable, or null
     * @param organisation who delivers it
     * @param why the reason that decides its status, or null where it is on track
     * @param stalledDays days since the award when it is stalled, or null
     */
    public record Card(String code, String title, String link, Status status, String owner, String organisation, String why,
            Long stalledDays) {
    }

    static List<Lane> of(List<ProjectStanding> projects, ProjectFilter filter, String quarter, ProjectWords words) {
        List<Lane> lanes = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (filter.stage().map(s -> s == stage).orElse(true)) {
                List<ProjectStanding> own = projects.stream().filter(p -> p.stage() == stage).toList();
                int most = filter.stage().isPresent() ? MOST_ALONE : MOST;
                ProjectFilter list = filter.with(ProjectFilter.STAGE, stage.name().toLowerCase(Locale.ROOT))
                        .with(ProjectFilter.VIEW, own.size() > MOST_ALONE || filter.stage().isPresent() ? null : ViewKind.BOARD.parameter());
                lanes.add(new Lane(stage.name(), own.size(), own.size() > most ? list.address() : null,
                        own.stream().limit(most).map(p -> card(p, quarter, words)).toList()));
            }
        }
        return lanes;
    }

    private static Card card(ProjectStanding project, String quarter, ProjectWords words) {
        return new Card(project.code(), words.title(project), ProjectLine.link(project.code(), quarter), project.status(),
                project.ownerName(), words.organisation(project), words.why(project), project.stalledDays());
    }
}
