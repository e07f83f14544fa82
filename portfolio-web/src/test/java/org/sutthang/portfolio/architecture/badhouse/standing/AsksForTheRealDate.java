package org.sutthang.portfolio.architecture.badhouse.standing;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Violates: the clock is injected. */
class AsksForTheRealDate {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Violates: all arithmetic is decimal. */
    static class CountsInFloatingPoint {

        private final double score = Math.sqrt(2);

        double score() {
            return score;
        }
    }

    /** Violates: only the launcher prints. */
    static class Prints {

        void print() {
            System.out.println();
        }
    }

    /** Violates: there are no enterprise beans. */
    @Stateless
    static class IsAnEnterpriseBean {
    }
}
