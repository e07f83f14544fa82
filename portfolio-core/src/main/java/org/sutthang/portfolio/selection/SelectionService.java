package org.sutthang.portfolio.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaMove;
import org.sutthang.portfolio.idea.IdeaMoveDetails;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.idea.IdeaSummary;
import org.sutthang.portfolio.idea.Ideas;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.OrganisationReach;

/** Ranks the ideas of a campaign by their weighted marks, and records who was selected, by whom and why. */
@ApplicationScoped
public class SelectionService {

    private static final String SUBJECT = "idea";

    @Inject
    private Ideas ideas;
    @Inject
    private Scorecards scorecards;
    @Inject
    private OrganisationReach reach;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * A decision about one or several ideas.
     *
     * @param to SHORTLISTED or NOT_SELECTED
     * @param decidedBy who decided, such as the name of a committee
     * @param reason why
     */
    public record Decision(IdeaStatus to, String decidedBy, String reason) {

        /** Blank texts become null. */
        public Decision {
            decidedBy = Texts.orNull(decidedBy);
            reason = Texts.orNull(reason);
        }
    }

    /**
     * The ideas of a campaign that were handed in, the highest weighted mark first; those without a mark come last, in
     * the order of their codes.
     *
     * @param campaignCode the campaign's code
     * @return the ideas within the reader's reach; withdrawn ones and drafts are not ranked
     */
    @Transactional
    @Requires(Permission.READ_EVERYTHING)
    public List<RankedIdea> ranking(String campaignCode) {
        Scorecard scorecard = ScorecardService.scorecard(scorecards.criteria(campaignCode),
                scorecards.panel(campaignCode));
        Scorecards.Marks marks = scorecards.marks(campaignCode);
        List<RankedIdea> found = new ArrayList<>();
        for (IdeaSummary idea : ideas.summariesOf(campaignCode)) {
            if (!idea.withdrawn() && idea.status() != IdeaStatus.DRAFT) {
                found.add(new RankedIdea(null, idea, scorecard.result(marks.of(idea.id()))));
            }
        }
        // The place is that among all, whatever part of them the reader sees.
        Predicate<String> within = reach.covered();
        return ranked(found).stream().filter(r -> within.test(r.idea().organisationCode())).toList();
    }

    static List<RankedIdea> ranked(List<RankedIdea> ideas) {
        List<RankedIdea> sorted = ideas.stream().sorted(Comparator.comparing((RankedIdea i) -> i.result().weighted(),
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())).thenComparing(i -> i.idea().code())).toList();
        List<RankedIdea> ranked = new ArrayList<>();
        for (RankedIdea idea : sorted) {
            BigDecimal weighted = idea.result().weighted();
            RankedIdea before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            boolean equal = before != null && weighted != null && weighted.equals(before.result().weighted());
            Integer rank = weighted == null ? null : equal ? before.rank() : Integer.valueOf(ranked.size() + 1);
            ranked.add(new RankedIdea(rank, idea.idea(), idea.result()));
        }
        return List.copyOf(ranked);
    }

    /**
     * Records a decision about ideas, all or none.
     *
     * @param versions the version of each idea that the decision was made on, by the idea's code; at least one
     * @param decision what was decided, by whom and why
     * @throws StaleEdit when one has changed since
     * @throws RuleViolation when somebody or something is not named, or one cannot take this step
     */
    @Transactional
    @Requires(Permission.REGISTER_AWARDS)
    public void decide(Map<String, Long> versions, Decision decision) {
        if (decision.to() != IdeaStatus.SHORTLISTED && decision.to() != IdeaStatus.NOT_SELECTED) {
            throw new RuleViolation("selection.to");
        }
        if (versions.isEmpty()) {
            throw new RuleViolation("selection.none");
        }
        if (decision.decidedBy() == null) {
            throw new RuleViolation("selection.decidedBy");
        }
        if (decision.reason() == null) {
            throw new RuleViolation("selection.reason");
        }
        // In the order of their codes, so that two decisions at once never wait for each other.
        new TreeMap<>(versions).forEach((code, version) -> decide(code, version, decision));
    }

    private void decide(String code, long version, Decision decision) {
        Idea idea = ideas.lock(code);
        if (!reach.includes(idea.getOrganisation())) {
            throw new NotFound(SUBJECT, code);
        }
        StaleEdit.check(SUBJECT, code, version, idea.getVersion());
        IdeaStatus from = idea.getStatus();
        idea.become(decision.to());
        Scorecard.Result result = result(idea);
        IdeaMoveDetails move = new IdeaMoveDetails(from, decision.to(), LocalDate.now(clock), decision.decidedBy(),
                decision.reason(), result == null ? null : result.weighted(), result == null ? null : result.given(),
                result == null ? null : result.expected());
        ideas.add(new IdeaMove(idea, move));
        audit.recordChange(null, "decided", SUBJECT, code, null, null, move);
    }

    /** What the scorecard says on the day of the decision; later marks do not change what was decided on. */
    private Scorecard.Result result(Idea idea) {
        if (idea.getCampaign() == null) {
            return null;
        }
        String campaign = idea.getCampaign().getCode();
        return ScorecardService.scorecard(scorecards.criteria(campaign), scorecards.panel(campaign))
                .result(scorecards.marksOf(idea.getCode()).of(idea.getId()));
    }
}
