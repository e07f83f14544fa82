package org.sutthang.portfolio.web.idea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.IdeaInput;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.web.admin.OrganisationBranches;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.form.Choice;
import org.sutthang.portfolio.web.form.StaleValue;

/** What stands in the intake page, and what can be chosen there. */
@RequestScoped
public class IdeaFields {

    @Inject
    private OrganisationReading organisations;
    @Inject
    private CampaignService campaigns;
    @Inject
    private LocaleBean locale;

    private String titleTh;
    private String titleEn;
    private String campaign;
    private String organisation;
    private String proposer;
    private String empathize;
    private String define;
    private String ideate;
    private String prototype;
    private String test;
    private List<Choice> organisationChoices = List.of();
    private List<Choice> campaignChoices = List.of();

    @PostConstruct
    void readChoices() {
        organisationChoices = OrganisationBranches.of(organisations.tree().all()).stream()
                .map(b -> new Choice(b.organisation().code(), b.indent()
                        + locale.pick(b.organisation().nameTh(), b.organisation().nameEn())
                        + (b.organisation().active() ? "" : " – " + locale.messages().get("organisations.active.no"))))
                .toList();
        campaignChoices = campaigns.all().stream()
                .map(c -> new Choice(c.code(), locale.pick(c.nameTh(), c.nameEn()))).toList();
    }

    void take(IdeaInput input) {
        titleTh = input.titleTh();
        titleEn = input.titleEn();
        campaign = input.campaignCode();
        organisation = input.organisationCode();
        proposer = input.proposer();
        empathize = input.empathize();
        define = input.define();
        ideate = input.ideate();
        prototype = input.prototype();
        test = input.test();
    }

    IdeaInput input() {
        return new IdeaInput(titleTh, titleEn, campaign, organisation, proposer, empathize, define, ideate, prototype,
                test);
    }

    List<StaleValue> differences(IdeaInput stored) {
        IdeaInput typed = input();
        return StaleValue.differences(locale.messages(),
                new StaleValue("ideaform.titleTh", stored.titleTh(), typed.titleTh()),
                new StaleValue("ideaform.titleEn", stored.titleEn(), typed.titleEn()),
                new StaleValue("ideaform.campaign", label(campaignChoices, stored.campaignCode()),
                        label(campaignChoices, typed.campaignCode())),
                new StaleValue("ideaform.organisation", label(organisationChoices, stored.organisationCode()),
                        label(organisationChoices, typed.organisationCode())),
                new StaleValue("ideaform.proposer", stored.proposer(), typed.proposer()),
                new StaleValue("canvas.empathize", stored.empathize(), typed.empathize()),
                new StaleValue("canvas.define", stored.define(), typed.define()),
                new StaleValue("canvas.ideate", stored.ideate(), typed.ideate()),
                new StaleValue("canvas.prototype", stored.prototype(), typed.prototype()),
                new StaleValue("canvas.test", stored.test(), typed.test()));
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream().filter(c -> Objects.equals(c.value(), value)).map(c -> c.label().strip()).findFirst()
                .orElse(value);
    }

    /** @return the organisations that an idea can come from */
    public List<Choice> getOrganisationChoices() {
        return organisationChoices;
    }

    /** @return the campaigns that an idea can come from */
    public List<Choice> getCampaignChoices() {
        return campaignChoices;
    }

    /** @return the title in Thai */
    public String getTitleTh() {
        return titleTh;
    }

    /** @param titleTh the title in Thai */
    public void setTitleTh(String titleTh) {
        this.titleTh = titleTh;
    }

    /** @return the title in English */
    public String getTitleEn() {
        return titleEn;
    }

    /** @param titleEn the title in English */
    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    /** @return the code of the campaign, or null */
    public String getCampaign() {
        return campaign;
    }

    /** @param campaign the code of the campaign, or null */
    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** @return the code of the organisation */
    public String getOrganisation() {
        return organisation;
    }

    /** @param organisation the code of the organisation */
    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** @return who proposed it */
    public String getProposer() {
        return proposer;
    }

    /** @param proposer who proposed it */
    public void setProposer(String proposer) {
        this.proposer = proposer;
    }

    /** @return canvas: who has the problem */
    public String getEmpathize() {
        return empathize;
    }

    /** @param empathize canvas: who has the problem */
    public void setEmpathize(String empathize) {
        this.empathize = empathize;
    }

    /** @return canvas: the problem */
    public String getDefine() {
        return define;
    }

    /** @param define canvas: the problem */
    public void setDefine(String define) {
        this.define = define;
    }

    /** @return canvas: the ideas considered */
    public String getIdeate() {
        return ideate;
    }

    /** @param ideate canvas: the ideas considered */
    public void setIdeate(String ideate) {
        this.ideate = ideate;
    }

    /** @return canvas: what was built */
    public String getPrototype() {
        return prototype;
    }

    /** @param prototype canvas: what was built */
    public void setPrototype(String prototype) {
        this.prototype = prototype;
    }

    /** @return canvas: what was learnt */
    public String getTest() {
        return test;
    }

    /** @param test canvas: what was learnt */
    public void setTest(String test) {
        this.test = test;
    }
}
