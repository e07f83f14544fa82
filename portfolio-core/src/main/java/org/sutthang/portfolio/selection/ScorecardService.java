package org.sutthang.portfolio.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.idea.Campaign;
import org.sutthang.portfolio.idea.Campaigns;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * Lets the monitor set by what the ideas of a campaign are judged, and by whom. Criteria are fixed from the first mark on:
 * nobody is judged by rules that were made afterwards.
 */
@ApplicationScoped
public class ScorecardService {

    private static final String SUBJECT = "scorecard";
    private static final int LONGEST_NAME = 400;
    private static final int MOST_CRITERIA = 20;

    @Inject
    private Campaigns campaigns;
    @Inject
    private Scorecards scorecards;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;

    /**
     * What the audit trail keeps of a scorecard.
     *
     * @param criteria the criteria with their weights
     * @param panel the user names of those who judge
     */
    public record Kept(String criteria, String panel) implements Audited {

        static Kept of(Scorecard scorecard) {
            return new Kept(scorecard.criteria().stream().map(c -> c.nameTh() + " " + c.weight().toPlainString())
                    .toList().toString(), scorecard.panel().toString());
        }
    }

    /**
     * How the ideas of a campaign are judged.
     *
     * @param campaignCode the campaign's code
     * @return its criteria, or the usual ones, and its panel
     * @throws NotFound when there is no such campaign
     */
    @Transactional
    @Requires(Permission.READ_EVERYTHING)
    public ScorecardSetup setup(String campaignCode) {
        campaigns.summary(campaignCode).orElseThrow(() -> new NotFound("campaign", campaignCode));
        Map<String, String> candidates = new LinkedHashMap<>();
        scorecards.candidates().forEach(u -> candidates.put(u.getUserName(), u.details().displayName()));
        Map<String, String> panel = scorecards.panel(campaignCode);
        List<Criterion> stored = scorecards.criteria(campaignCode);
        return new ScorecardSetup(scorecard(stored, panel), stored.isEmpty(), count(scorecards.marks(campaignCode)),
                panel, candidates);
    }

    private static int count(Scorecards.Marks marks) {
        return marks.byIdea().values().stream().mapToInt(List::size).sum();
    }

    static Scorecard scorecard(List<Criterion> stored, Map<String, String> panel) {
        return new Scorecard(stored.isEmpty() ? CriterionDetails.USUAL
                : stored.stream().map(Criterion::details).toList(), List.copyOf(panel.keySet()));
    }

    /**
     * Sets the criteria and the panel.
     *
     * @param campaignCode the campaign's code
     * @param stamp of the scorecard that was read
     * @param criteria the criteria in their order
     * @param panel the user names of those who are to judge; nobody means whoever may
     * @throws StaleEdit when somebody else has changed the criteria since
     * @throws RuleViolation when weights do not sum to 100, a name is missing, somebody may not judge, or the criteria
     *     are changed although marks have been given
     */
    @Transactional
    @Requires(Permission.REGISTER_AWARDS)
    public void set(String campaignCode, String stamp, List<CriterionDetails> criteria, List<String> panel) {
        currentUser.requireUnbound();
        Campaign campaign = campaigns.lock(campaignCode);
        List<Criterion> stored = scorecards.criteria(campaignCode);
        Scorecard before = scorecard(stored, scorecards.panel(campaignCode));
        if (!before.stamp().equals(stamp)) {
            StaleEdit.check(SUBJECT, campaignCode, 0, 1);
        }
        Scorecard after = new Scorecard(checked(criteria), panel);
        Scorecards.Marks marks = scorecards.marks(campaignCode);
        if (!marks.isEmpty() && !before.criteria().equals(after.criteria())) {
            throw new RuleViolation("scorecard.fixed", count(marks));
        }
        marks.names().forEach((userName, name) -> {
            if (before.panel().contains(userName) && !panel.contains(userName)) {
                throw new RuleViolation("scorecard.panel.marked", name);
            }
        });
        store(campaign, stored, after.criteria());
        scorecards.setPanel(campaign, people(panel));
        audit.changed(SUBJECT, campaignCode, null, Kept.of(before), Kept.of(after));
    }

    private static List<CriterionDetails> checked(List<CriterionDetails> criteria) {
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            throw new RuleViolation("scorecard.count", criteria.size(), MOST_CRITERIA);
        }
        BigDecimal sum = BigDecimal.ZERO;
        int place = 0;
        for (CriterionDetails criterion : criteria) {
            place++;
            if (criterion.nameTh() == null || criterion.nameTh().length() > LONGEST_NAME
                    || criterion.nameEn() != null && criterion.nameEn().length() > LONGEST_NAME) {
                throw new RuleViolation("scorecard.name", place, LONGEST_NAME);
            }
            if (criterion.weight() == null || criterion.weight().signum() <= 0) {
                throw new RuleViolation("scorecard.weight", place, criterion.weight());
            }
            sum = sum.add(criterion.weight());
        }
        if (sum.compareTo(Decimals.HUNDRED) != 0) {
            throw new RuleViolation("scorecard.sum", Decimals.normal(sum));
        }
        return criteria;
    }

    private void store(Campaign campaign, List<Criterion> stored, List<CriterionDetails> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            if (i < stored.size()) {
                stored.get(i).change(criteria.get(i));
            } else {
                scorecards.add(new Criterion(campaign, i + 1, criteria.get(i)));
            }
        }
        stored.stream().skip(criteria.size()).forEach(scorecards::remove);
    }

    private List<User> people(List<String> panel) {
        Map<String, User> candidates = new TreeMap<>();
        scorecards.candidates().forEach(u -> candidates.put(u.getUserName(), u));
        List<User> people = new ArrayList<>();
        for (String userName : panel) {
            if (!candidates.containsKey(userName)) {
                throw new RuleViolation("scorecard.panel", userName);
            }
            people.add(candidates.get(userName));
        }
        return people;
    }
}
