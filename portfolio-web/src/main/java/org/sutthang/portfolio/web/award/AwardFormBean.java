package org.sutthang.portfolio.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.outcome.AwardInput;
import org.sutthang.portfolio.outcome.AwardProgress;
import org.sutthang.portfolio.outcome.AwardService;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.Choice;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.StaleValue;

/** The form of an award of an idea, new or to be corrected: what was typed stays in it until it is saved. */
@Named("awardForm")
@RequestScoped
public class AwardFormBean {

    private static final String FORM = "awardForm:";
    private static final Map<String, String> FIELDS = Map.of("award.name", FORM + "nameTh", "award.nameEn", FORM + "nameEn",
            "award.body", FORM + "body", "award.level", FORM + "level", "award.awardedOn", FORM + "awardedOn:v",
            "award.awardedOn.future", FORM + "awardedOn:v", "award.awardedOn.early", FORM + "awardedOn:v",
            "award.owner", FORM + "owner");

    @Inject
    private AwardService awards;
    @Inject
    private OutcomeReading outcomes;
    @Inject
    private IdeaService ideas;
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

    private IdeaFile idea;
    private AwardProgress known;
    private boolean opens;
    private String nameTh;
    private String nameEn;
    private String body;
    private String level;
    private LocalDate awardedOn;
    private String owner;
    private long version;
    private List<Choice> owners = List.of();
    private List<StaleValue> newer = List.of();

    @PostConstruct
    void readIdea() {
        // Known before the form is decoded: what it asks for depends on it.
        String ideaCode = request.getParameter("idea");
        String code = Texts.orNull(request.getParameter("award"));
        idea = ideas.get(ideaCode);
        List<AwardProgress> all = outcomes.awardsOf(ideaCode);
        known = code == null ? null : all.stream().filter(a -> a.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("award", code));
        opens = known == null && idea.idea().status() != IdeaStatus.AWARDED;
        owners = awards.owners().stream().map(p -> new Choice(p.userName(), p.displayName())).toList();
    }

    /** Reads the award that the address names; a new one begins with the person who registered the idea. */
    public void load() {
        version = idea.idea().version();
        owner = idea.idea().registeredBy();
        if (known != null) {
            nameTh = known.nameTh();
            nameEn = known.nameEn();
            body = known.body();
            level = known.level();
            awardedOn = known.awardedOn();
            version = known.version();
        }
    }

    /**
     * Saves the award.
     *
     * @return the page of the project or of the idea, or null to stay with what is wrong beside its field
     */
    public String save() {
        AwardInput typed = typed();
        try {
            if (known == null) {
                String project = awards.register(getIdeaCode(), version, typed, opens ? owner : null);
                return address("/project.xhtml", project, opens ? "awardOpened" : "awardAdded");
            }
            awards.change(known.code(), version, typed);
            return address("/idea.xhtml", getIdeaCode(), "saved");
        } catch (StaleEdit stale) {
            messages.error(stale);
            compare();
        } catch (RuleViolation violation) {
            rules.refuse(violation, FIELDS);
        }
        return null;
    }

    /**
     * What cannot be read ends the request before anything is saved; what else is wrong is told along with it.
     *
     * @param event says which form was read
     */
    public void alsoCheck(ComponentSystemEvent event) {
        rules.besideUnreadable(event, () -> awards.check(getIdeaCode(), typed()), FIELDS);
    }

    private AwardInput typed() {
        return new AwardInput(nameTh, nameEn, body, level, awardedOn);
    }

    private static String address(String page, String code, String done) {
        return new PageAddress(page).with("faces-redirect", "true").with("code", code).with("done", done).toString();
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compare() {
        version = known == null ? idea.idea().version() : known.version();
        newer = known == null ? List.of() : StaleValue.differences(locale.messages(),
                new StaleValue("awardform.nameTh", known.nameTh(), nameTh),
                new StaleValue("awardform.nameEn", known.nameEn(), nameEn),
                new StaleValue("awardform.body", known.body(), body),
                new StaleValue("awardform.level", known.level(), level),
                new StaleValue("awardform.awardedOn", format.date(known.awardedOn()),
                        awardedOn == null ? null : format.date(awardedOn)));
    }

    /** @return the idea's code */
    public String getIdeaCode() {
        return idea.idea().code();
    }

    /** @return the idea's title */
    public String getIdeaTitle() {
        return locale.pick(idea.idea().titleTh(), idea.idea().titleEn());
    }

    /** @return the organisation that will deliver it */
    public String getOrganisation() {
        return locale.pick(idea.idea().organisationTh(), idea.idea().organisationEn());
    }

    /** @return the code of the award that is corrected, or null for a new one */
    public String getCode() {
        return known == null ? null : known.code();
    }

    /** @return whether saving opens a project */
    public boolean isOpens() {
        return opens;
    }

    /** @return those who can answer for the project */
    public List<Choice> getOwners() {
        return owners;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return its name in Thai */
    public String getNameTh() {
        return nameTh;
    }

    /** @param nameTh its name in Thai */
    public void setNameTh(String nameTh) {
        this.nameTh = nameTh;
    }

    /** @return its name in English */
    public String getNameEn() {
        return nameEn;
    }

    /** @param nameEn its name in English */
    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** @return who granted it */
    public String getBody() {
        return body;
    }

    /** @param body who granted it */
    public void setBody(String body) {
        this.body = body;
    }

    /** @return its level */
    public String getLevel() {
        return level;
    }

    /** @param level its level */
    public void setLevel(String level) {
        this.level = level;
    }

    /** @return the day it was granted */
    public LocalDate getAwardedOn() {
        return awardedOn;
    }

    /** @param awardedOn the day it was granted */
    public void setAwardedOn(LocalDate awardedOn) {
        this.awardedOn = awardedOn;
    }

    /** @return the user name of who is to answer for the project */
    public String getOwner() {
        return owner;
    }

    /** @param owner the user name of who is to answer for the project */
    public void setOwner(String owner) {
        this.owner = owner;
    }

    /** @return the version that was read, of the award or of the idea */
    public long getVersion() {
        return version;
    }

    /** @param version the version that was read, of the award or of the idea */
    public void setVersion(long version) {
        this.version = version;
    }
}
