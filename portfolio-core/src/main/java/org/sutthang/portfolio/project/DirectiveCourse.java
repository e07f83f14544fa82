package org.sutthang.portfolio.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was done with a directive after it was given, in its order. What a workbook brought stands in the directive
 * alone, without steps; the course has steps for it too, so that past and present are read in one way. Pure.
 *
 * @param steps the steps, the first first
 */
public record DirectiveCourse(List<DirectiveStepDetails> steps) {

    /**
     * Where a directive stood.
     *
     * @param status outstanding, answered, closed or withdrawn
     * @param answer the answer that was there and had not been sent back, or null
     * @param answeredOn its day, or null
     */
    public record State(DirectiveStatus status, String answer, LocalDate answeredOn) {
    }

    /**
     * The course of a directive.
     *
     * @param present what the directive says
     * @param kept the steps that are kept of it, the first first
     * @return the kept steps and those that the directive shows without a step
     */
    public static DirectiveCourse of(DirectiveDetails present, List<DirectiveStepDetails> kept) {
        List<DirectiveStepDetails> steps = new ArrayList<>(kept);
        State state = state(steps);
        boolean answered = present.answer() != null || present.status() == DirectiveStatus.ANSWERED
                || present.status() == DirectiveStatus.CLOSED;
        if (answered && (state.status() == DirectiveStatus.OUTSTANDING
                || !Objects.equals(state.answer(), present.answer()))) {
            steps.add(new DirectiveStepDetails(DirectiveMove.ANSWER, present.answeredOn(), present.answeredBy(), null,
                    present.answer()));
        }
        if (present.status() != state(steps).status()) {
            switch (present.status()) {
                case CLOSED -> steps.add(new DirectiveStepDetails(DirectiveMove.CLOSE, present.closedOn() == null
                        ? present.answeredOn() : present.closedOn(), present.closedBy(), null, null));
                case WITHDRAWN -> steps.add(new DirectiveStepDetails(DirectiveMove.WITHDRAW, present.withdrawnOn(),
                        null, null, present.withdrawnReason()));
                // A workbook said so; the day is not known, and the directive says what holds.
                default -> steps.add(new DirectiveStepDetails(present.status() == DirectiveStatus.OUTSTANDING
                        ? DirectiveMove.SEND_BACK : DirectiveMove.ANSWER, null, null, null, present.answer()));
            }
        }
        return new DirectiveCourse(List.copyOf(steps));
    }

    /**
     * Where it stood at the end of a day. A step whose day is not known was always taken.
     *
     * @param day the day, on or after the one on which it was given
     * @return its state
     */
    public State at(LocalDate day) {
        return state(steps.stream().filter(step -> step.on() == null || !step.on().isAfter(day)).toList());
    }

    private static State state(List<DirectiveStepDetails> taken) {
        State state = new State(DirectiveStatus.OUTSTANDING, null, null);
        for (DirectiveStepDetails step : taken) {
            state = switch (step.move()) {
                case ANSWER -> new State(step.move().leadsTo(), step.words(), step.on());
                case SEND_BACK -> new State(step.move().leadsTo(), null, null);
                case CLOSE, WITHDRAW -> new State(step.move().leadsTo(), state.answer(), state.answeredOn());
                case REINSTATE -> new State(state.answer() == null ? step.move().leadsTo() : DirectiveStatus.ANSWERED,
                        state.answer(), state.answeredOn());
            };
        }
        return state;
    }
}
