package org.sutthang.portfolio.web.chart;

import java.util.ArrayList;
import java.util.List;

/** The six stages of a project as a path: those done, the present one, those to come; or where it was stopped. */
public final class StageSteps {

    /** The stages in their order, by their names. */
    public static final List<String> PATH =
            List.of("AWARDED", "PLANNED", "IMPLEMENTING", "IN_USE", "BENEFIT_PROVEN", "SCALED_OUT");

    private static final String STOPPED = "STOPPED";

    private final List<Step> steps = new ArrayList<>();
    private final int position;
    private final boolean stopped;

    private StageSteps(String stage, String stageBeforeStop) {
        stopped = STOPPED.equals(stage);
        String last = stopped ? stageBeforeStop : stage;
        // Who sees the standing alone is not told how far it had come: awarded it was in any case.
        int reached = last == null ? 0 : Math.max(0, PATH.indexOf(last));
        position = reached + 1;
        for (int i = 0; i < PATH.size(); i++) {
            boolean isDone = i < reached || stopped && i == reached;
            steps.add(new Step(PATH.get(i), isDone ? "done" : i == reached ? "now" : "next"));
            if (stopped && i == reached) {
                steps.add(new Step(STOPPED, "stopped"));
            }
        }
    }

    /**
     * The path of a project.
     *
     * @param stage the name of its stage
     * @param stageBeforeStop the name of the stage that a stopped project had reached; null where it is not stopped or that is not known
     * @return the path
     */
    public static StageSteps of(String stage, String stageBeforeStop) {
        return new StageSteps(stage, stageBeforeStop);
    }

    /** @return the steps from the first to the last */
    public List<Step> getSteps() {
        return steps;
    }

    /** @return the number of the stage reached, from 1 */
    public int getPosition() {
        return position;
    }

    /** @return how many stages there are */
    public int getCount() {
        return PATH.size();
    }

    /** @return whether the project was stopped */
    public boolean isStopped() {
        return stopped;
    }

    /** One step of the path. */
    public static final class Step {
        private final String stage;
        private final String state;

        private Step(String stage, String state) {
            this.stage = stage;
            this.state = state;
        }

        /** @return the stage's name */
        public String getStage() {
            return stage;
        }

        /** @return done, now, next or stopped */
        public String getState() {
            return state;
        }

        /** @return step for the present stage, as assistive technology reads it; null for the others */
        public String getCurrent() {
            return "now".equals(state) || "stopped".equals(state) ? "step" : null;
        }
    }
}
