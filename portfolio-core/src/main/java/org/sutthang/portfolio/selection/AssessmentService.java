package org.sutthang.portfolio.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.access.Users;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.idea.Campaigns;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaSummary;
import org.sutthang.portfolio.idea.Ideas;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.organisation.OrganisationReach;

/** Lets assessors give marks to an idea, each their own; what the others gave is not changed by it. */
@ApplicationScoped
public class AssessmentService {

    @Inject
    private Ideas ideas;
    @Inject
    private Campaigns campaigns;
    @Inject
    private Scorecards scorecards;
    @Inject
    private OrganisationReach reach;
    @Inject
    private Users users;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;

    /**
     * What the audit trail keeps of the marks of one assessor.
     *
     * @param marks one for each criterion in their order
     */
    public record Kept(String marks) implements Audited {
    }

    /**
     * What an idea was given so far.
     *
     * @param ideaCode the idea's code
     * @return the marks and what they come to; with an empty scorecard for an idea that belongs to no campaign
     * @throws NotFound when there is no such idea
     */
    @Transactional
    @Requires(Permission.READ_EVERYTHING)
    public IdeaScores scores(String ideaCode) {
        Predicate<String> within = reach.covered();
        IdeaSummary idea = ideas.summary(ideaCode).filter(i -> within.test(i.organisationCode()))
                .orElseThrow(() -> new NotFound("idea", ideaCode));
        if (idea.campaignCode() == null) {
            Scorecard none = new Scorecard(List.of(), List.of());
            return new IdeaScores(none, List.of(), none.result(List.of()), Map.of(), false);
        }
        Map<String, String> panel = scorecards.panel(idea.campaignCode());
        Scorecard scorecard = ScorecardService.scorecard(scorecards.criteria(idea.campaignCode()), panel);
        Scorecards.Marks marks = scorecards.marksOf(ideaCode);
        Map<String, String> names = new HashMap<>(marks.names());
        names.putAll(panel);
        boolean judges = currentUser.may(Permission.SCORE_IDEAS)
                && (panel.isEmpty() || panel.containsKey(currentUser.get().userName()));
        return new IdeaScores(scorecard, marks.of(idea.id()), scorecard.result(marks.of(idea.id())), names,
                judges && idea.status().isAssessed() && !idea.withdrawn());
    }

    /**
     * Gives the acting user's marks to an idea; they replace what the same user gave before.
     *
     * @param ideaCode the idea's code
     * @param stamp of the scorecard that was read
     * @param given one mark for each criterion in their order, null where none is given
     * @throws AccessDenied when a panel was named and the user is not on it
     * @throws StaleEdit when the criteria are no longer those that were read
     * @throws RuleViolation when a mark is out of bounds, or the selection of the idea is over
     */
    @Transactional
    @Requires(Permission.SCORE_IDEAS)
    public void give(String ideaCode, String stamp, List<Integer> given) {
        Idea idea = ideas.lock(ideaCode);
        if (!reach.includes(idea.getOrganisation())) {
            throw new NotFound("idea", ideaCode);
        }
        refuseClosed(idea);
        String campaignCode = idea.getCampaign().getCode();
        // One at a time: two first marks would each store the usual criteria.
        campaigns.lock(campaignCode);
        Map<String, String> panel = scorecards.panel(campaignCode);
        User assessor = users.find(currentUser.get().userName()).orElseThrow(AccessDenied::new);
        if (!panel.isEmpty() && !panel.containsKey(assessor.getUserName())) {
            throw new AccessDenied();
        }
        List<Criterion> criteria = stored(idea, panel, stamp, given.size());
        refuseOutOfBounds(criteria, given);
        keep(idea, assessor, criteria, given);
    }

    private static void refuseClosed(Idea idea) {
        idea.refuseWithdrawn();
        if (idea.getCampaign() == null) {
            throw new RuleViolation("scorecard.noCampaign", idea.getCode());
        }
        if (!idea.getStatus().isAssessed()) {
            throw new RuleViolation("scorecard.closed", idea.getCode(), idea.getStatus());
        }
    }

    private List<Criterion> stored(Idea idea, Map<String, String> panel, String stamp, int marks) {
        List<Criterion> criteria = scorecards.criteria(idea.getCampaign().getCode());
        Scorecard scorecard = ScorecardService.scorecard(criteria, panel);
        if (!scorecard.stamp().equals(stamp) || marks != scorecard.criteria().size()) {
            StaleEdit.check("scorecard", idea.getCampaign().getCode(), 0, 1);
        }
        if (!criteria.isEmpty()) {
            return criteria;
        }
        List<Criterion> usual = new ArrayList<>();
        for (CriterionDetails details : CriterionDetails.USUAL) {
            usual.add(new Criterion(idea.getCampaign(), usual.size() + 1, details));
        }
        usual.forEach(scorecards::add);
        audit.created("scorecard", idea.getCampaign().getCode(), null, ScorecardService.Kept.of(scorecard));
        return usual;
    }

    private static void refuseOutOfBounds(List<Criterion> criteria, List<Integer> given) {
        for (int i = 0; i < given.size(); i++) {
            Integer mark = given.get(i);
            if (mark != null && (mark < Scorecard.LOWEST || mark > Scorecard.HIGHEST)) {
                throw new RuleViolation("scorecard.mark", criteria.get(i).details().nameTh(), mark, Scorecard.LOWEST,
                        Scorecard.HIGHEST);
            }
        }
    }

    private void keep(Idea idea, User assessor, List<Criterion> criteria, List<Integer> given) {
        Map<Integer, IdeaMark> mine = new HashMap<>();
        if (criteria.get(0).getId() != null) {
            scorecards.ownMarks(idea, assessor).forEach(m -> mine.put(m.getCriterion().getSortOrder(), m));
        }
        List<Integer> before = criteria.stream().map(c -> mine.get(c.getSortOrder()))
                .map(m -> m == null ? null : m.getMark()).toList();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            IdeaMark mark = mine.get(criterion.getSortOrder());
            if (mark == null && given.get(i) != null) {
                mark = new IdeaMark(criterion, idea, assessor);
                scorecards.add(mark);
            }
            if (mark != null) {
                mark.give(given.get(i));
            }
        }
        Kept was = new Kept(before.toString());
        Kept is = new Kept(given.toString());
        if (!was.equals(is)) {
            audit.recordChange(null, "marked", "idea", idea.getCode(), null, was, is);
        }
    }
}
