package org.sutthang.portfolio.standing;

import java.util.List;
import org.sutthang.portfolio.project.Stage;

/**
 * What a project needs to move on to its next stage, each requirement with what is missing. Rule: from idea to benefit,
 * gates.
 *
 * @param from the present stage
 * @param to the stage that follows
 * @param requirements what is asked for, in the order it is worked on
 */
public record StageGate(Stage from, Stage to, List<Requirement> requirements) {

    /** What a gate asks for; pages and reports have the sentence in each language. */
    public enum RequirementKey {
        /** Somebody is answerable for the project. */
        OWNER,
        /** Milestones whose weights sum to 100; missing: the present sum. */
        MILESTONE_WEIGHTS,
        /** Indicators whose weights sum to 100; missing: the present sum. */
        INDICATOR_WEIGHTS,
        /** At least one indicator is an outcome. */
        OUTCOME,
        /** Every indicator has unit, baseline and evidence source; missing: the codes of those that do not. */
        INDICATOR_CARDS,
        /** Every indicator has a target for each quarter in which it is due; missing: code and quarter. */
        TARGETS,
        /** Every milestone is reached or waived; missing: the codes of those that are not. */
        MILESTONES_REACHED,
        /** Every outcome is met in each of the last closed quarters in use; missing: the outcomes' codes and quarters. */
        OUTCOMES_PROVEN,
        /** Another organisation has adopted it and measured a result of its own. */
        ADOPTED_WITH_RESULT
    }

    /**
     * One thing a gate asks for.
     *
     * @param key what it is
     * @param met whether it is there
     * @param missing what is missing, as the key describes it; empty when it is met
     */
    public record Requirement(RequirementKey key, boolean met, List<String> missing) {

        static Requirement of(RequirementKey key, boolean met) {
            return new Requirement(key, met, List.of());
        }

        static Requirement without(RequirementKey key, List<String> missing) {
            return new Requirement(key, missing.isEmpty(), List.copyOf(missing));
        }
    }

    /**
     * The gate a project stands before.
     *
     * @param facts what is known of the project
     * @return the gate, or null where no stage follows
     */
    public static StageGate before(GateFacts facts) {
        Stage from = facts.stage();
        return from.next() == null || from.next() == Stage.STOPPED ? null
                : new StageGate(from, from.next(), GateCheck.of(facts));
    }

    /** @return whether everything is there */
    public boolean open() {
        return requirements.stream().allMatch(Requirement::met);
    }

    /** @return what is not there yet, in the order it is worked on */
    public List<Requirement> missing() {
        return requirements.stream().filter(r -> !r.met()).toList();
    }
}
