package org.sutthang.portfolio.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.sutthang.portfolio.project.Stage;

/**
 * An award, how far what it was given for has come, and how long it has stood still. An award is closed only by proven
 * benefit or by a stop; until then it is shown, and what stands still longest is shown first. Rule: from idea to benefit.
 *
 * @param version the version of the award that a change must name
 * @param code the award's code
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param body who granted it
 * @param level its level, or null
 * @param awardedOn the day it was granted
 * @param idea the idea that won it
 * @param campaign the campaign that the idea came from; its fields are null where it came from none
 * @param project how far the project came
 */
public record AwardProgress(long version, String code, String nameTh, String nameEn, String body, String level,
        LocalDate awardedOn, Named idea, Named campaign, Delivery project) {

    /** Days after the award beyond which a project without a plan is stalled. */
    public static final int STALLED_AFTER_DAYS = 90;

    /** Stalled ones first, then those that stand still longest, then those that are closed. */
    public static final Comparator<AwardProgress> URGENT_FIRST =
            Comparator.comparing((AwardProgress a) -> a.closed()).thenComparing(a -> !a.project().stalled())
                    .thenComparing(Comparator.comparingLong((AwardProgress a) -> a.project().daysStill()).reversed())
                    .thenComparing(AwardProgress::code);

    /**
     * Something with a code and names.
     *
     * @param code its public code, or null
     * @param nameTh its name in Thai, or null
     * @param nameEn its name in English, or null
     */
    public record Named(String code, String nameTh, String nameEn) {
    }

    /**
     * How far a project came.
     *
     * @param code the project's code, or null where the award has no project yet
     * @param stage its present stage; AWARDED also where there is no project yet
     * @param before the stage that a stopped project had reached, or null
     * @param since the day it took its last step: the last recorded move, else the first award of the idea
     * @param daysStill days since that day
     * @param stalled whether it was awarded more than 90 days ago and has no plan
     * @param organisationTh who delivers it, in Thai
     * @param organisationEn who delivers it, in English, or null
     */
    public record Delivery(String code, Stage stage, Stage before, LocalDate since, long daysStill, boolean stalled,
            String organisationTh, String organisationEn) {

        /**
         * Works out how long it has stood still.
         *
         * @param code the project's code, or null
         * @param stage its present stage, or null where there is no project
         * @param lastMove the last recorded move, or null
         * @param movedFrom the stage that the last move left, or null
         * @param firstAward the day of the idea's first award
         * @param today the day it is worked out on
         * @param organisationTh who delivers it, in Thai
         * @param organisationEn who delivers it, in English, or null
         * @return the delivery
         */
        static Delivery of(String code, Stage stage, LocalDate lastMove, Stage movedFrom, LocalDate firstAward,
                LocalDate today, String organisationTh, String organisationEn) {
            Stage reached = stage == null ? Stage.AWARDED : stage;
            LocalDate since = lastMove == null ? firstAward : lastMove;
            boolean stalled = reached == Stage.AWARDED
                    && ChronoUnit.DAYS.between(firstAward, today) > STALLED_AFTER_DAYS;
            return new Delivery(code, reached, reached == Stage.STOPPED ? movedFrom : null, since,
                    Math.max(0, ChronoUnit.DAYS.between(since, today)), stalled, organisationTh, organisationEn);
        }
    }

    /** @return whether it has come to an end: benefit proven, or stopped with a lesson */
    public boolean closed() {
        return project.stage() == Stage.STOPPED || project.stage().hasReached(Stage.BENEFIT_PROVEN);
    }
}
