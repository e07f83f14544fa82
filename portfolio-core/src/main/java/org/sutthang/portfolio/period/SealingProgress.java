package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * How far the sealing is that holds the chain. Only one does at a time, so there is one step for all; what it says is no part of
 * the transaction, and nothing rests on it.
 */
@ApplicationScoped
public class SealingProgress {

    private volatile Step present;

    /** What sealing does, one after the other. */
    public enum Step {
        /** What the standings are worked out from is read. */
        READING(5),
        /** The standings are worked out. */
        JUDGING(50),
        /** The document is written and its seal worked out. */
        WRITING(60),
        /** It waits until nobody changes a project any more. */
        HOLDING(85),
        /** The document is stored. */
        STORING(90);

        private final int percent;

        Step(int percent) {
            this.percent = percent;
        }

        /** @return how many hundredths of the time have passed when it begins, as measured with ten thousand projects */
        public int percent() {
            return percent;
        }
    }

    void reach(Step step) {
        present = step;
    }

    void end() {
        present = null;
    }

    /** @return what it is at, or nothing where nothing is sealed, or where another node does it */
    public Optional<Step> present() {
        return Optional.ofNullable(present);
    }
}
