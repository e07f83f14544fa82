package org.sutthang.portfolio.web.idea;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.idea.IdeaStatus;

/**
 * The way of an idea through the selection, as steps: those done, the present one, those to come; or where it ended.
 *
 * @param steps from the first to the last
 * @param position the number of the present step, from 1
 */
public record IdeaPath(List<Step> steps, int position) {

    private static final List<IdeaStatus> WAY =
            List.of(IdeaStatus.DRAFT, IdeaStatus.SUBMITTED, IdeaStatus.SHORTLISTED, IdeaStatus.AWARDED);

    /**
     * One step.
     *
     * @param status the name of the status
     * @param state done, now, next or stopped
     * @param current step for the present one, as assistive technology reads it; null for the others
     */
    public record Step(String status, String state, String current) {
    }

    /**
     * The way of an idea.
     *
     * @param status how far it came
     * @param before the status it had before it was not selected; null where that is not known or does not matter
     * @param withdrawn whether it was withdrawn
     * @return its way
     */
    static IdeaPath of(IdeaStatus status, IdeaStatus before, boolean withdrawn) {
        boolean ended = withdrawn || status == IdeaStatus.NOT_SELECTED;
        IdeaStatus last = status != IdeaStatus.NOT_SELECTED ? status : before == null ? IdeaStatus.SUBMITTED : before;
        int reached = WAY.indexOf(last);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            boolean done = i < reached || ended && i == reached;
            boolean now = !ended && i == reached;
            steps.add(new Step(WAY.get(i).name(), done ? "done" : now ? "now" : "next", now ? "step" : null));
            if (ended && i == reached) {
                steps.add(new Step(withdrawn ? "WITHDRAWN" : status.name(), "stopped", "step"));
            }
        }
        return new IdeaPath(List.copyOf(steps), reached + 1);
    }
}
