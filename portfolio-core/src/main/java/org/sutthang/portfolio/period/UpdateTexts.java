package org.sutthang.portfolio.period;

import java.util.Objects;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.standing.Status;

/**
 * What a report shows of an update in words, with the ratings that the words are about.
 *
 * @param summary what was done, or null
 * @param obstacles what blocks the project, or null
 * @param ownerRating the owner's own rating, or null
 * @param ownerRatingReason the owner's reason, or null
 * @param monitorRating the monitor's rating, or null
 * @param monitorRatingReason the monitor's reason, or null
 */
public record UpdateTexts(String summary, String obstacles, Status ownerRating, String ownerRatingReason,
        Status monitorRating, String monitorRatingReason) {

    /** Blank texts become null. */
    public UpdateTexts {
        summary = Texts.orNull(summary);
        obstacles = Texts.orNull(obstacles);
        ownerRatingReason = Texts.orNull(ownerRatingReason);
        monitorRatingReason = Texts.orNull(monitorRatingReason);
    }

    static UpdateTexts of(UpdateStanding update) {
        return new UpdateTexts(update.summary(), update.obstacles(), update.ownerRating(), update.ownerRatingReason(),
                update.monitorRating(), update.monitorRatingReason());
    }

    static UpdateTexts of(QuarterlyUpdateDetails update) {
        return new UpdateTexts(update.summary(), update.obstacles(), update.ownerRating(), update.ownerRatingReason(),
                update.monitorRating(), update.monitorRatingReason());
    }

    /** The same with a stored text wherever nothing but the ends of its lines differs: browsers send others than files have. */
    UpdateTexts keeping(UpdateTexts stored) {
        return new UpdateTexts(kept(stored.summary, summary), kept(stored.obstacles, obstacles), ownerRating,
                kept(stored.ownerRatingReason, ownerRatingReason), monitorRating,
                kept(stored.monitorRatingReason, monitorRatingReason));
    }

    private static String kept(String stored, String typed) {
        return Objects.equals(plain(stored), plain(typed)) ? stored : typed;
    }

    private static String plain(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
