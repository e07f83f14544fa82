package org.sutthang.portfolio.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.form.Choice;
import org.sutthang.portfolio.web.form.EditForm;
import org.sutthang.portfolio.web.form.StaleValue;

/** The form of an organisation, new or known: what was typed stays in it until it is saved. */
@Named("organisationForm")
@RequestScoped
public class OrganisationFormBean extends EditForm<OrganisationSummary> {

    private static final String WORDS = "organisations";
    private static final String KIND = "organisationkind.";
    private static final String FORM = "organisationForm:";
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("organisation.code", FORM + "code"), Map.entry("organisation.taken", FORM + "code"),
            Map.entry("organisation.name", FORM + "nameTh"), Map.entry("organisation.long.nameTh", FORM + "nameTh"),
            Map.entry("organisation.long.nameEn", FORM + "nameEn"), Map.entry("organisation.kind", FORM + "kind"),
            Map.entry("organisation.area", FORM + "areaCode"),
            Map.entry("organisation.parent.unknown", FORM + "parent"),
            Map.entry("organisation.parent.inactive", FORM + "parent"), Map.entry("organisation.cycle", FORM + "parent"));

    @Inject
    private OrganisationService organisations;

    private String code;
    private String nameTh;
    private String nameEn;
    private OrganisationKind kind;
    private String parentCode;
    private String areaCode;
    private boolean active = true;
    private List<Choice> parents = List.of();

    /** For the container. */
    public OrganisationFormBean() {
        super(FIELDS, OrganisationSummary::version);
    }

    @PostConstruct
    void readParents() {
        know("organisation");
        parents = OrganisationBranches.of(organisations.all()).stream()
                .map(b -> new Choice(b.organisation().code(), b.indent()
                        + locale().pick(b.organisation().nameTh(), b.organisation().nameEn())
                        + " (" + b.organisation().code() + ")"
                        + (b.organisation().active() ? "" : " – " + active(WORDS, false))))
                .toList();
    }

    @Override
    protected OrganisationSummary stored(String ofCode) {
        return organisations.get(ofCode);
    }

    @Override
    protected void show(OrganisationSummary stored) {
        code = stored.code();
        nameTh = stored.nameTh();
        nameEn = stored.nameEn();
        kind = stored.kind();
        parentCode = stored.parentCode();
        areaCode = stored.areaCode();
        active = stored.active();
    }

    @Override
    protected void store() {
        OrganisationSummary typed = new OrganisationSummary(0, getVersion(), getCode(), nameTh, nameEn, kind, parentCode,
                areaCode, active);
        if (isNew()) {
            organisations.add(typed);
        } else {
            organisations.change(typed);
        }
    }

    @Override
    protected PageAddress next() {
        return new PageAddress("/organisations").with("done", isNew() ? "organisationAdded" : "saved");
    }

    @Override
    protected List<StaleValue> beside(OrganisationSummary stored) {
        return List.of(new StaleValue("organisations.nameTh", stored.nameTh(), nameTh),
                new StaleValue("organisations.nameEn", stored.nameEn(), nameEn),
                new StaleValue("organisations.kind", word(KIND, stored.kind()), word(KIND, kind)),
                new StaleValue("organisations.parent", label(parents, stored.parentCode()), label(parents, parentCode)),
                new StaleValue("organisations.area", stored.areaCode(), areaCode),
                new StaleValue("organisations.active", active(WORDS, stored.active()), active(WORDS, active)));
    }

    /** @return the organisations to belong to */
    public List<Choice> getParents() {
        return parents;
    }

    /** @return the kinds to choose from */
    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    /** @return the public code */
    public String getCode() {
        return isNew() ? code : getKnown();
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

    /** @return the name in English, or null */
    public String getNameEn() {
        return nameEn;
    }

    /** @param nameEn the name in English, or null */
    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** @return what sort of body it is */
    public OrganisationKind getKind() {
        return kind;
    }

    /** @param kind what sort of body it is */
    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    /** @return the code of the body it belongs to, or null */
    public String getParentCode() {
        return parentCode;
    }

    /** @param parentCode the code of the body it belongs to, or null */
    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    /** @return the code of its area, or null */
    public String getAreaCode() {
        return areaCode;
    }

    /** @param areaCode the code of its area, or null */
    public void setAreaCode(String areaCode) {
        this.areaCode = areaCode;
    }

    /** @return whether it can still be chosen */
    public boolean isActive() {
        return active;
    }

    /** @param active whether it can still be chosen */
    public void setActive(boolean active) {
        this.active = active;
    }
}
