package org.sutthang.portfolio.welcome;

import java.util.List;

/**
 * The welcome of a person.
 *
 * @param steps the three things to do, in their order
 * @param putAway whether the person has put it away
 */
public record WelcomeSheet(List<Item> steps, boolean putAway) {

    /**
     * A thing to do.
     *
     * @param step which
     * @param done whether it has happened since the person was welcomed
     */
    public record Item(WelcomeStep step, boolean done) {
    }

    /** Keeps the list from being changed. */
    public WelcomeSheet {
        steps = List.copyOf(steps);
    }

    /** @return how many have happened */
    public long done() {
        return steps.stream().filter(Item::done).count();
    }

    /** @return whether there is still something to show of one's own accord */
    public boolean isOpen() {
        return !putAway && done() < steps.size();
    }
}
