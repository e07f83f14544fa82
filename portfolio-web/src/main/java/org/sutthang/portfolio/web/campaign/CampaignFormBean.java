package org.sutthang.portfolio.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.EditForm;
import org.sutthang.portfolio.web.form.StaleValue;

/** The form of a campaign, new or known: what was typed stays in it until it is saved. */
@Named("campaignForm")
@RequestScoped
public class CampaignFormBean extends EditForm<CampaignSummary> {

    private static final String FORM = "campaignForm:";
    private static final Map<String, String> FIELDS = Map.of("campaign.code", FORM + "code", "campaign.taken", FORM + "code",
            "campaign.name", FORM + "nameTh", "campaign.nameEn", FORM + "nameEn", "campaign.heldOn", FORM + "heldOn:v",
            "campaign.participants", FORM + "participants");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Inject
    private CampaignService campaigns;
    @Inject
    private ReaderFormat format;

    private String code;
    private String nameTh;
    private String nameEn;
    private LocalDate heldOn;
    private BigDecimal participants;

    /** For the container. */
    public CampaignFormBean() {
        super(FIELDS, CampaignSummary::version);
    }

    @PostConstruct
    void readCode() {
        know("campaign");
    }

    @Override
    protected CampaignSummary stored(String ofCode) {
        return campaigns.get(ofCode);
    }

    @Override
    protected void show(CampaignSummary stored) {
        code = stored.code();
        nameTh = stored.nameTh();
        nameEn = stored.nameEn();
        heldOn = stored.heldOn();
        participants = stored.participants() == null ? null : BigDecimal.valueOf(stored.participants());
    }

    @Override
    protected void store() {
        check();
        if (isNew()) {
            campaigns.add(typed(code));
        } else {
            campaigns.change(typed(getKnown()));
        }
    }

    @Override
    protected PageAddress next() {
        return new PageAddress("/campaign.xhtml").with("code", isNew() ? code.strip() : getKnown())
                .with("done", isNew() ? "campaignAdded" : "saved");
    }

    private CampaignSummary typed(String ofCode) {
        return new CampaignSummary(0, getVersion(), ofCode, nameTh, nameEn, heldOn, people());
    }

    /** People are counted whole; any other number is refused by the rule with what was typed. */
    private Integer people() {
        return participants == null || !isWhole() ? null : Integer.valueOf(participants.intValueExact());
    }

    private boolean isWhole() {
        return participants.stripTrailingZeros().scale() <= 0 && participants.abs().compareTo(LARGEST) <= 0;
    }

    /** No whole number of people is told together with whatever else is wrong. */
    @Override
    protected void check() {
        List<RuleViolation> problems = new ArrayList<>();
        try {
            campaigns.check(typed(isNew() ? code : getKnown()), isNew());
        } catch (RuleViolations several) {
            problems.addAll(several.each());
        } catch (RuleViolation one) {
            problems.add(one);
        }
        if (participants != null && !isWhole()) {
            problems.add(new RuleViolation("campaign.participants", participants, CampaignService.MOST_PARTICIPANTS));
        }
        RuleViolations.refuse(problems);
    }

    @Override
    protected List<StaleValue> beside(CampaignSummary stored) {
        return List.of(
                new StaleValue("campaignform.nameTh", stored.nameTh(), nameTh),
                new StaleValue("campaignform.nameEn", stored.nameEn(), nameEn),
                new StaleValue("campaignform.heldOn", format.date(stored.heldOn()), heldOn == null ? null : format.date(heldOn)),
                new StaleValue("campaignform.participants",
                        stored.participants() == null ? null : format.number(stored.participants()),
                        participants == null ? null : format.number(participants)));
    }

    /** @return the public code */
    public String getCode() {
        return code;
    }

    /** @param code the public code */
    public void setCode(String code) {
        this.code = code;
    }

    /** @return the name in Thai */
    public String getNameTh() {
        return nameTh;
    }

    /** @param nameTh the name in Thai */
    public void setNameTh(String nameTh) {
        this.nameTh = nameTh;
    }

    /** @return the name in English */
    public String getNameEn() {
        return nameEn;
    }

    /** @param nameEn the name in English */
    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** @return the day it was held */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** @param heldOn the day it was held */
    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    /** @return how many people took part */
    public BigDecimal getParticipants() {
        return participants;
    }

    /** @param participants how many people took part */
    public void setParticipants(BigDecimal participants) {
        this.participants = participants;
    }
}
