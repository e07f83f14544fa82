package org.sutthang.portfolio.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.project.Stage;

/**
 * What became of a campaign: which workshop bore fruit. Ideas are counted as registered, those withdrawn included;
 * projects as the portfolio of today lists them, so that each figure is the length of the list behind it.
 *
 * @param campaign the campaign
 * @param ideas how many ideas came from it
 * @param withdrawn how many of these were withdrawn
 * @param shortlisted how many came at least onto the short list
 * @param awarded how many won an award
 * @param stalled how many of these were awarded more than 90 days ago and have no plan
 * @param reached how many projects came at least as far as each stage, stopped ones left out
 * @param stopped how many projects were stopped
 * @param waiting how many projects begin on a later day, and are counted nowhere else
 * @param adopters how many other organisations adopted what came of it
 * @param times how long its projects took for each step
 */
public record CampaignOutcome(CampaignSummary campaign, int ideas, int withdrawn, int shortlisted, int awarded,
        int stalled, Map<Stage, Integer> reached, int stopped, int waiting, int adopters, StepTimes times) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One idea and what became of it.
     *
     * @param ideaId the key of the idea's row
     * @param campaignId the key of the campaign's row
     * @param status how far the selection came
     * @param withdrawn whether it was withdrawn
     * @param everShortlisted whether it was on the short list at any time on record
     * @param awardedOn the day of its first award, or null
     * @param stage the present stage of its project, or null without one
     * @param startOn the day the project starts, or null
     * @param adopters how many other organisations adopted it
     * @param entered the days on which the project entered its stages, as far as they are on record
     */
    record Path(long ideaId, long campaignId, IdeaStatus status, boolean withdrawn, boolean everShortlisted,
            LocalDate awardedOn, Stage stage, LocalDate startOn, int adopters, Map<Stage, LocalDate> entered) {

        boolean isShortlisted() {
            return everShortlisted || status == IdeaStatus.SHORTLISTED || status == IdeaStatus.AWARDED;
        }

        boolean isAwarded() {
            return awardedOn != null || status == IdeaStatus.AWARDED;
        }

        boolean begins(LocalDate today) {
            LocalDate first = startOn == null ? awardedOn : startOn;
            return first == null || !first.isAfter(today);
        }

        boolean isStalled(LocalDate today) {
            return awardedOn != null && (stage == null || stage == Stage.AWARDED)
                    && awardedOn.plusDays(AwardProgress.STALLED_AFTER_DAYS).isBefore(today);
        }
    }

    /** Counts the ideas of one campaign as of a day. */
    static CampaignOutcome of(CampaignSummary campaign, List<Path> paths, LocalDate today) {
        Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
        List<Path> delivered = paths.stream().filter(p -> p.stage() != null).toList();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.STOPPED) {
                reached.put(stage, count(delivered, p -> p.begins(today) && p.stage().hasReached(stage)));
            }
        }
        // An idea that a workbook gave two projects is still one idea.
        Map<Long, Path> once = new LinkedHashMap<>();
        paths.forEach(p -> once.putIfAbsent(p.ideaId(), p));
        List<Path> ideas = List.copyOf(once.values());
        return new CampaignOutcome(campaign, ideas.size(), count(ideas, Path::withdrawn),
                count(ideas, Path::isShortlisted), count(ideas, Path::isAwarded), count(ideas, p -> p.isStalled(today)),
                reached, count(delivered, p -> p.stage() == Stage.STOPPED),
                count(delivered, p -> p.stage() != Stage.STOPPED && !p.begins(today)),
                paths.stream().mapToInt(Path::adopters).sum(),
                StepTimes.of(delivered.stream().map(Path::entered).toList()));
    }

    private static int count(List<Path> paths, Predicate<Path> which) {
        return (int) paths.stream().filter(which).count();
    }

    /**
     * How many of its projects came at least as far as a stage.
     *
     * @param stage the stage
     * @return the number, stopped ones left out
     */
    public int reached(Stage stage) {
        return reached.getOrDefault(stage, 0);
    }

    /** @return of the awarded ideas, the percentage whose benefit is proven, to a whole number; null without awards */
    public BigDecimal fruit() {
        return awarded == 0 ? null : BigDecimal.valueOf(reached(Stage.BENEFIT_PROVEN)).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(awarded), 0, RoundingMode.HALF_UP);
    }
}
