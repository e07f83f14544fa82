package org.sutthang.portfolio.period;

import java.util.Optional;
import org.sutthang.portfolio.standing.Status;

/**
 * A project of which people judge otherwise than the rules, or than each other. The rating is compared with what schedule and
 * indicators come to, also where the report is missing: silence hides nothing. Rule: divergence is itself a finding.
 *
 * @param project the project with its update
 * @param computed what schedule and indicators come to
 * @param owner how the owner's rating compares with it, or null without one
 * @param monitor how the monitor's rating compares with it, or null without one
 * @param betweenThem whether owner and monitor differ from each other
 */
public record Divergence(ProjectStanding project, Status computed, Judgement owner, Judgement monitor,
        boolean betweenThem) {

    /** How a rating compares with what it is measured by. */
    public enum Judgement {
        /** Better than it came. */
        OVERSTATED,
        /** As it came. */
        IN_LINE,
        /** Worse than it came. */
        UNDERSTATED;

        /**
         * Compares a rating.
         *
         * @param rating the rating, or null
         * @param came what it is measured by
         * @return how it compares, or null where there is nothing to compare
         */
        static Judgement of(Status rating, Status came) {
            if (!isRating(rating) || !isRating(came)) {
                return null;
            }
            int order = rating.compareTo(came);
            return order == 0 ? IN_LINE : order < 0 ? OVERSTATED : UNDERSTATED;
        }

        private static boolean isRating(Status status) {
            return status == Status.GREEN || status == Status.AMBER || status == Status.RED;
        }
    }

    /**
     * The divergence of a project.
     *
     * @param project the project
     * @return nothing where nobody has rated it, or all agree
     */
    static Optional<Divergence> of(ProjectStanding project) {
        UpdateStanding update = project.update();
        Status computed = project.standing().rated();
        Judgement owner = Judgement.of(update.ownerRating(), computed);
        Judgement monitor = Judgement.of(update.monitorRating(), computed);
        boolean betweenThem = update.ownerRating() != null && update.monitorRating() != null
                && update.ownerRating() != update.monitorRating();
        boolean differs = betweenThem || isOff(owner) || isOff(monitor);
        return differs ? Optional.of(new Divergence(project, computed, owner, monitor, betweenThem))
                : Optional.empty();
    }

    private static boolean isOff(Judgement judgement) {
        return judgement != null && judgement != Judgement.IN_LINE;
    }
}
