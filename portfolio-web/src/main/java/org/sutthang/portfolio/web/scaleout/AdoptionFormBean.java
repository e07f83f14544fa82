package org.sutthang.portfolio.web.scaleout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.scaleout.AdoptionItem;
import org.sutthang.portfolio.scaleout.ScaleOutService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.form.Choice;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.StaleValue;

/** The form of an adoption, new or known: what was typed stays in it until it is saved. */
@Named("adoption")
@RequestScoped
public class AdoptionFormBean {

    private static final String FORM = "adoption:";
    private static final Map<String, String> FIELDS = Map.of("adoption.organisation", FORM + "organisation",
            "adoption.twice", FORM + "organisation", "adoption.adoptedOn", FORM + "adoptedOn:v", "adoption.benefitType",
            FORM + "benefitType", "adoption.unit", FORM + "unit", "adoption.baseline", FORM + "baseline",
            "adoption.result", FORM + "result");
    private static final Map<String, String> REASON = Map.of("adoption.reason", "withdraw:ask:reason");

    @Inject
    private ScaleOutService service;
    @Inject
    private BenefitTypeQuestion types;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private String project;
    private String known;
    private String organisation;
    private String organisationName;
    private String projectTitle;
    private LocalDate adoptedOn;
    private String benefitType;
    private String unit;
    private BigDecimal baseline;
    private BigDecimal result;
    private long version;
    private String reason;
    private List<Choice> choices = List.of();
    private List<StaleValue> newer = List.of();

    /** Known before the form is decoded: what a field needs depends on it. */
    @PostConstruct
    void read() {
        project = request.getParameter("project");
        known = Texts.orNull(request.getParameter("organisation"));
        if (known == null) {
            service.one(project, "");
            choices = NameOrder.sorted(organisations.tree().all().stream().filter(OrganisationSummary::active)
                    .map(o -> new Choice(o.code(), locale.pick(o.nameTh(), o.nameEn()) + " (" + o.code() + ")")),
                    locale.getLocale(), Choice::label);
        } else {
            show(stored());
        }
    }

    /** Reads the adoption before the page is shown. */
    public void load() {
        // Everything is read when the bean is made.
    }

    private AdoptionItem stored() {
        return service.one(project, known).orElseThrow(() -> new NotFound("adoption", known));
    }

    private void show(AdoptionItem item) {
        projectTitle = locale.pick(item.projectTh(), item.projectEn());
        organisationName = locale.pick(item.adoption().organisationTh(), item.adoption().organisationEn());
        adoptedOn = item.adoption().adoptedOn();
        benefitType = item.adoption().benefitType();
        unit = item.adoption().unit();
        baseline = item.adoption().baseline();
        result = item.adoption().result();
        version = item.version();
    }

    /**
     * Saves it.
     *
     * @return the project's page, or null to stay with what is wrong beside its field
     */
    public String save() {
        AdoptionDetails typed = typed();
        try {
            if (types.asks(typed.benefitType(), () -> service.check(project, organisation, isNew(), typed))) {
                return null;
            }
            if (isNew()) {
                service.add(project, organisation, typed);
            } else {
                service.change(project, known, version, typed);
            }
            return done(isNew() ? "adoptionAdded" : "saved");
        } catch (StaleEdit stale) {
            rules.refuse(stale, Map.of());
            compareWith(stored());
        } catch (RuleViolation refused) {
            rules.refuse(refused, FIELDS);
        }
        return null;
    }

    /**
     * Saves it with the type in use that was meant.
     *
     * @return as {@link #save()}
     */
    public String saveAsMeant() {
        benefitType = types.instead(typed().benefitType());
        return save();
    }

    /**
     * What cannot be read ends the request before anything is saved; what else is wrong is told along with it.
     *
     * @param event says which form was read
     */
    public void alsoCheck(ComponentSystemEvent event) {
        rules.besideUnreadable(event, () -> service.check(project, organisation, isNew(), typed()), FIELDS);
    }

    private AdoptionDetails typed() {
        return new AdoptionDetails(adoptedOn, benefitType, unit, baseline, result);
    }

    /**
     * Withdraws it.
     *
     * @return the project's page, or null where it was refused
     */
    public String withdraw() {
        try {
            service.withdraw(project, known, version, reason);
            return done("adoptionWithdrawn");
        } catch (RuleViolation refused) {
            rules.refuse(refused, REASON);
            return null;
        }
    }

    private String done(String what) {
        return "/project.xhtml?faces-redirect=true&code=" + project + "&done=" + what;
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compareWith(AdoptionItem item) {
        version = item.version();
        newer = StaleValue.differences(locale.messages(),
                new StaleValue("scaleout.adoptedOn", text(item.adoption().adoptedOn()), text(adoptedOn)),
                new StaleValue("scaleout.type", item.adoption().benefitType(), benefitType),
                new StaleValue("scaleout.unit", item.adoption().unit(), unit),
                new StaleValue("scaleout.before", text(item.adoption().baseline()), text(baseline)),
                new StaleValue("scaleout.after", text(item.adoption().result()), text(result)));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    /** @return whether the form is that of a new adoption */
    public boolean isNew() {
        return known == null;
    }

    /** @return the code of the project that was adopted */
    public String getProject() {
        return project;
    }

    /** @return the organisations to choose from */
    public List<Choice> getChoices() {
        return choices;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return the name of who adopted it, once that is known */
    public String getOrganisationName() {
        return organisationName;
    }

    /** @return the title of the project, or null while there is no adoption yet */
    public String getProjectTitle() {
        return projectTitle;
    }

    /** @return the code of who adopted it */
    public String getOrganisation() {
        return organisation;
    }

    /** @param organisation the code of who adopted it */
    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** @return the day of adoption */
    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    /** @param adoptedOn the day of adoption */
    public void setAdoptedOn(LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    /** @return the type of benefit */
    public String getBenefitType() {
        return benefitType;
    }

    /** @param benefitType the type of benefit */
    public void setBenefitType(String benefitType) {
        this.benefitType = benefitType;
    }

    /** @return the unit of baseline and result */
    public String getUnit() {
        return unit;
    }

    /** @param unit the unit of baseline and result */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** @return the value before */
    public BigDecimal getBaseline() {
        return baseline;
    }

    /** @param baseline the value before */
    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    /** @return the value measured since */
    public BigDecimal getResult() {
        return result;
    }

    /** @param result the value measured since */
    public void setResult(BigDecimal result) {
        this.result = result;
    }

    /** @return why it is withdrawn */
    public String getReason() {
        return reason;
    }

    /** @param reason why it is withdrawn */
    public void setReason(String reason) {
        this.reason = reason;
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
