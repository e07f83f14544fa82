package org.sutthang.portfolio.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.web.admin.StaleValue;
import org.sutthang.portfolio.web.faces.FieldRules;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The form of a campaign, new or known: what was typed stays in it until it is saved. */
@Named("campaignForm")
@RequestScoped
public class CampaignFormBean {

    private static final String FORM = "campaignForm:";
    private static final Map<String, String> FIELDS = Map.of("campaign.code", FORM + "code", "campaign.taken", FORM + "code",
            "campaign.name", FORM + "nameTh", "campaign.nameEn", FORM + "nameEn", "campaign.heldOn", FORM + "heldOn:v",
            "campaign.participants", FORM + "participants");

    @Inject
    private CampaignService campaigns;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private PageMessages messages;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private String known;
    private String code;
    private String nameTh;
    private String nameEn;
    private LocalDate heldOn;
    private BigDecimal participants;
    private long version;
    private List<StaleValue> newer = List.of();

    @PostConstruct
    void readCode() {
        // Known before the form is decoded: what a field needs depends on it.
        known = Texts.orNull(request.getParameter("campaign"));
    }

    /** Reads the campaign that the address names; without one the form is that of a new campaign. */
    public void load() {
        if (known != null) {
            CampaignSummary stored = campaigns.get(known);
            code = stored.code();
            nameTh = stored.nameTh();
            nameEn = stored.nameEn();
            heldOn = stored.heldOn();
            participants = stored.participants() == null ? null : BigDecimal.valueOf(stored.participants());
            version = stored.version();
        }
    }

    /**
     * Saves the campaign.
     *
     * @return its page, or null to stay with what is wrong beside its field
     */
    public String save() {
        try {
            if (isNew()) {
                campaigns.add(typed(code));
            } else {
                campaigns.change(typed(known));
            }
            return new PageAddress("/campaign.xhtml").with("faces-redirect", "true").with("code", isNew() ? code.strip() : known)
                    .with("done", isNew() ? "campaignAdded" : "saved").toString();
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(campaigns.get(known));
        } catch (RuleViolation violation) {
            rules.refuse(violation, FIELDS);
        }
        return null;
    }

    private CampaignSummary typed(String ofCode) {
        return new CampaignSummary(0, version, ofCode, nameTh, nameEn, heldOn, people());
    }

    /** People are counted whole; any other number is refused by the rule with what was typed. */
    private Integer people() {
        try {
            return participants == null ? null : Integer.valueOf(participants.intValueExact());
        } catch (ArithmeticException notWhole) {
            throw new RuleViolation("campaign.participants", participants, CampaignService.MOST_PARTICIPANTS);
        }
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compareWith(CampaignSummary stored) {
        version = stored.version();
        newer = StaleValue.differences(locale.messages(),
                new StaleValue("campaignform.nameTh", stored.nameTh(), nameTh),
                new StaleValue("campaignform.nameEn", stored.nameEn(), nameEn),
                new StaleValue("campaignform.heldOn", format.date(stored.heldOn()), heldOn == null ? null : format.date(heldOn)),
                new StaleValue("campaignform.participants",
                        stored.participants() == null ? null : format.number(stored.participants()),
                        participants == null ? null : format.number(participants)));
    }

    /** @return whether the form is that of a new campaign */
    public boolean isNew() {
        return known == null;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return the campaign that the address names, or null for a new one */
    public String getKnown() {
        return known;
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

    /** @return the version that was read */
    public long getVersion() {
        return version;
    }

    /** @param version the version that was read */
    public void setVersion(long version) {
        this.version = version;
    }
}
