package org.sutthang.portfolio.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.Divergence.Judgement;

/**
 * How an owner's past ratings compare with what came: with what schedule and indicators of the same project came to in the
 * quarter after, as it was sealed. So a worry that the figures did not show yet is borne out, or not.
 *
 * @param owner the owner's user name
 * @param ownerName the owner's name
 * @param overstated how often the rating was better than what came
 * @param inLine how often it was the same
 * @param understated how often it was worse
 */
public record RatingRecord(String owner, String ownerName, int overstated, int inLine, int understated) {

    /** Fewer ratings than this say nothing about a person. */
    public static final int LEAST_RATINGS = 3;

    /** @return how many ratings could be compared */
    public int total() {
        return overstated + inLine + understated;
    }

    /** @return whether there are enough to say anything */
    public boolean tells() {
        return total() >= LEAST_RATINGS;
    }

    /**
     * The records of all owners who have rated.
     *
     * @param sealed sealed portfolios, the earliest first
     * @return a record each, those with the most ratings first
     */
    static List<RatingRecord> of(List<PortfolioStanding> sealed) {
        Map<String, Map<Judgement, Integer>> counts = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (int i = 1; i < sealed.size(); i++) {
            FiscalQuarter rated = sealed.get(i - 1).dates().quarter();
            if (sealed.get(i).dates().quarter().equals(rated.next())) {
                count(sealed.get(i - 1), sealed.get(i), counts, names);
            }
        }
        List<RatingRecord> records = new ArrayList<>();
        counts.forEach((owner, count) -> records.add(new RatingRecord(owner, names.get(owner),
                count.getOrDefault(Judgement.OVERSTATED, 0), count.getOrDefault(Judgement.IN_LINE, 0),
                count.getOrDefault(Judgement.UNDERSTATED, 0))));
        records.sort(Comparator.comparingInt(RatingRecord::total).reversed());
        return records;
    }

    private static void count(PortfolioStanding rated, PortfolioStanding after,
            Map<String, Map<Judgement, Integer>> counts, Map<String, String> names) {
        Map<String, ProjectStanding> came = new TreeMap<>();
        after.projects().forEach(p -> came.put(p.code(), p));
        for (ProjectStanding project : rated.projects()) {
            ProjectStanding next = came.get(project.code());
            Judgement judgement = project.owner() == null || next == null ? null
                    : Judgement.of(project.update().ownerRating(), next.standing().rated());
            if (judgement != null) {
                counts.computeIfAbsent(project.owner(), any -> new EnumMap<>(Judgement.class))
                        .merge(judgement, 1, Integer::sum);
                names.put(project.owner(), project.ownerName());
            }
        }
    }
}
