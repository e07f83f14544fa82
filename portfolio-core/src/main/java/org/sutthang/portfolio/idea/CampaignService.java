package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.PublicCode;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;

/**
 * Lets the monitor register campaigns, and everybody read them. They concern all organisations, so that a monitor who is
 * bound to one does not change them. Rule: who may do what.
 */
@ApplicationScoped
public class CampaignService {

    private static final String SUBJECT = "campaign";
    private static final int LONGEST_NAME = 400;
    /** The most people that can have taken part. */
    public static final int MOST_PARTICIPANTS = 1_000_000;

    @Inject
    private Campaigns campaigns;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;

    /** @return all campaigns, the latest first */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<CampaignSummary> all() {
        return campaigns.summaries();
    }

    /**
     * Finds a campaign.
     *
     * @param code its public code
     * @return the campaign
     * @throws NotFound when there is no such campaign
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public CampaignSummary get(String code) {
        return campaigns.summary(code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    /**
     * Registers a campaign.
     *
     * @param campaign the new campaign; its id and version are not used
     * @throws Conflict when the code is taken
     * @throws RuleViolation when the code, the name, the day or the number of participants cannot be used
     */
    @Transactional
    @Requires(Permission.REGISTER_AWARDS)
    public void add(CampaignSummary campaign) {
        currentUser.requireUnbound();
        CampaignDetails details = checked(campaign, true);
        String code = Texts.orNull(campaign.code());
        campaigns.add(new Campaign(code, details));
        audit.created(SUBJECT, code, null, details);
    }

    /**
     * Changes a campaign.
     *
     * @param campaign the new state, with the code and the version that were read
     * @throws NotFound when there is no such campaign
     * @throws StaleEdit when somebody else has changed it since
     * @throws RuleViolation when the name, the day or the number of participants cannot be used
     */
    @Transactional
    @Requires(Permission.REGISTER_AWARDS)
    public void change(CampaignSummary campaign) {
        currentUser.requireUnbound();
        Campaign stored = campaigns.lock(campaign.code());
        StaleEdit.check(SUBJECT, campaign.code(), campaign.version(), stored.getVersion());
        CampaignDetails before = stored.details();
        CampaignDetails after = checked(campaign, false);
        stored.change(after);
        audit.changed(SUBJECT, campaign.code(), null, before, after);
    }

    /**
     * Refuses what could not be stored; nothing is stored.
     *
     * @param campaign what was typed
     * @param isNew whether it would be registered, so that its code is looked at as well
     * @throws RuleViolation when something cannot be used
     */
    @Transactional
    @Requires(Permission.REGISTER_AWARDS)
    public void check(CampaignSummary campaign, boolean isNew) {
        checked(campaign, isNew);
    }

    /** Names of one language stand in for the other, as in the workbook. Everything that is wrong is told at once. */
    private CampaignDetails checked(CampaignSummary campaign, boolean isNew) {
        List<RuleViolation> problems = new ArrayList<>();
        if (isNew) {
            PublicCode.problem(SUBJECT, Texts.orNull(campaign.code()), campaigns.summaries().stream().map(CampaignSummary::code).toList())
                    .ifPresent(problems::add);
        }
        String nameTh = Texts.orNull(Texts.either(Texts.orNull(campaign.nameTh()), campaign.nameEn()));
        if (nameTh == null || nameTh.length() > LONGEST_NAME) {
            problems.add(new RuleViolation("campaign.name", LONGEST_NAME));
        }
        if (campaign.nameEn() != null && campaign.nameEn().strip().length() > LONGEST_NAME) {
            problems.add(new RuleViolation("campaign.nameEn", LONGEST_NAME));
        }
        if (campaign.heldOn() == null) {
            problems.add(new RuleViolation("campaign.heldOn"));
        }
        Integer participants = campaign.participants();
        if (participants != null && (participants < 0 || participants > MOST_PARTICIPANTS)) {
            problems.add(new RuleViolation("campaign.participants", participants, MOST_PARTICIPANTS));
        }
        RuleViolations.refuse(problems);
        return new CampaignDetails(nameTh, campaign.nameEn(), campaign.heldOn(), participants);
    }
}
