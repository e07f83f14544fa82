package org.sutthang.portfolio.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.Campaigns;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.OrganisationReach;

/** What became of campaigns and awards, as it is today, within what the reader reaches. */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class OutcomeReading {

    @Inject
    private Campaigns campaigns;
    @Inject
    private OutcomeRows rows;
    @Inject
    private OrganisationReach reach;
    @Inject
    private Clock clock;

    /** @return what became of each campaign, the latest first */
    @Transactional
    public List<CampaignOutcome> campaigns() {
        Map<Long, List<CampaignOutcome.Path>> paths = rows.paths(null, reach.covered());
        return campaigns.summaries().stream().map(c -> outcome(c, paths)).toList();
    }

    /**
     * What became of a campaign.
     *
     * @param code the campaign's code
     * @return its figures
     * @throws NotFound when there is no such campaign
     */
    @Transactional
    public CampaignOutcome campaign(String code) {
        CampaignSummary campaign = campaigns.summary(code).orElseThrow(() -> new NotFound("campaign", code));
        return outcome(campaign, rows.paths(campaign.id(), reach.covered()));
    }

    private CampaignOutcome outcome(CampaignSummary campaign, Map<Long, List<CampaignOutcome.Path>> paths) {
        return CampaignOutcome.of(campaign, paths.getOrDefault(campaign.id(), List.of()), LocalDate.now(clock));
    }

    /** @return every award with how far it came, stalled ones first, closed ones last */
    @Transactional
    public List<AwardProgress> awards() {
        return rows.awards(reach.covered(), LocalDate.now(clock));
    }

    /**
     * The awards of an idea.
     *
     * @param ideaCode the idea's code
     * @return its awards with how far they came
     */
    @Transactional
    public List<AwardProgress> awardsOf(String ideaCode) {
        return rows.awardsOf(ideaCode, LocalDate.now(clock));
    }
}
