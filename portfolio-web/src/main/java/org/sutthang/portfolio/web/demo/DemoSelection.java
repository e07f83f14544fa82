package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.IdeaInput;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.selection.AssessmentService;
import org.sutthang.portfolio.selection.CriterionDetails;
import org.sutthang.portfolio.selection.RankedIdea;
import org.sutthang.portfolio.selection.ScorecardService;
import org.sutthang.portfolio.selection.SelectionService;

/**
 * Lets the people of the demo select ideas of the latest campaign: a panel is named, the monitor has marked nearly all, the
 * executive some, and an owner has an idea handed in and another begun.
 */
@ApplicationScoped
public class DemoSelection {

    private static final String MONITOR = "monitor";
    private static final String EXECUTIVE = "executive";
    private static final String OWNER = "owner";
    private static final int MARKED_BY_EXECUTIVE = 3;

    @Inject
    private CampaignService campaigns;
    @Inject
    private IdeaService ideas;
    @Inject
    private ScorecardService scorecards;
    @Inject
    private SelectionService selection;
    @Inject
    private AssessmentService assessments;
    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;

    /** Makes what is not there yet; called by whoever may read everything. */
    void make() {
        String campaign = campaigns.all().get(0).code();
        register(campaign);
        if (scorecards.setup(campaign).usual()) {
            scorecards.set(campaign, scorecards.setup(campaign).scorecard().stamp(), CriterionDetails.USUAL,
                    List.of(MONITOR, EXECUTIVE));
        }
        mark(campaign);
    }

    private void register(String campaign) {
        boolean known = ideas.all().stream().anyMatch(i -> OWNER.equals(i.registeredBy()));
        if (known) {
            return;
        }
        as(OWNER, () -> {
            IdeaInput whole = idea(campaign, 0);
            String code = ideas.register(whole);
            ideas.submit(code, ideas.get(code).idea().version(), whole);
            ideas.register(idea(campaign, 1));
            return null;
        });
    }

    private static IdeaInput idea(String campaign, int number) {
        String title = DemoPhrases.all("ownidea").get(number);
        return new IdeaInput(title, DemoPhrases.all("ownideaen").get(number), campaign, "DOPA",
                DemoPhrases.of("proposer", title), DemoPhrases.of("empathize", title), DemoPhrases.of("define", title),
                number == 0 ? DemoPhrases.of("ideate", title) : null, null, null);
    }

    private void mark(String campaign) {
        List<RankedIdea> open = selection.ranking(campaign).stream().filter(r -> r.idea().status().isAssessed()).toList();
        for (int i = 0; i < open.size(); i++) {
            String code = open.get(i).idea().code();
            if (open.get(i).result().given() == 0 && i < open.size() - 1) {
                give(MONITOR, code);
                if (i < MARKED_BY_EXECUTIVE) {
                    give(EXECUTIVE, code);
                }
            }
        }
    }

    private void give(String assessor, String code) {
        List<Integer> marks = new ArrayList<>();
        for (int criterion = 0; criterion < CriterionDetails.USUAL.size(); criterion++) {
            marks.add(DemoChance.between(assessor + code + criterion, 2, 5));
        }
        as(assessor, () -> {
            assessments.give(code, assessments.scores(code).scorecard().stamp(), marks);
            return null;
        });
    }

    private void as(String user, Callable<Void> action) {
        try {
            currentUser.call(users.findActive(user).orElseThrow(), action);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
