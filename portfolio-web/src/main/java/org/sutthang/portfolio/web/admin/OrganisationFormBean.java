package org.sutthang.portfolio.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;

/** The form of an organisation, new or known: what was typed stays in it until it is saved. */
@Named("organisationForm")
@RequestScoped
public class OrganisationFormBean {

    private static final String FORM = "organisationForm:";
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("organisation.code", FORM + "code"), Map.entry("organisation.taken", FORM + "code"),
            Map.entry("organisation.name", FORM + "nameTh"), Map.entry("organisation.long.nameTh", FORM + "nameTh"),
            Map.entry("organisation.long.nameEn", FORM + "nameEn"), Map.entry("organisation.kind", FORM + "kind"),
            Map.entry("organisation.long.areaCode", FORM + "areaCode"),
            Map.entry("organisation.parent.unknown", FORM + "parent"),
            Map.entry("organisation.parent.inactive", FORM + "parent"), Map.entry("organisation.cycle", FORM + "parent"));

    @Inject
    private OrganisationService organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private String known;
    private String code;
    private String nameTh;
    private String nameEn;
    private OrganisationKind kind;
    private String parentCode;
    private String areaCode;
    private boolean active = true;
    private long version;
    private List<Choice> parents = List.of();
    private List<StaleValue> newer = List.of();

    @PostConstruct
    void readParents() {
        // Known before the form is decoded: what a field needs depends on it.
        known = Texts.orNull(request.getParameter("organisation"));
        parents = OrganisationBranches.of(organisations.all()).stream()
                .map(b -> new Choice(b.organisation().code(), b.indent()
                        + locale.pick(b.organisation().nameTh(), b.organisation().nameEn())
                        + " (" + b.organisation().code() + ")"
                        + (b.organisation().active() ? "" : " – " + locale.messages().get("organisations.active.no"))))
                .toList();
    }

    /** Reads the organisation that the address names; without one the form is that of a new organisation. */
    public void load() {
        if (known != null) {
            OrganisationSummary stored = organisations.get(known);
            code = stored.code();
            nameTh = stored.nameTh();
            nameEn = stored.nameEn();
            kind = stored.kind();
            parentCode = stored.parentCode();
            areaCode = stored.areaCode();
            active = stored.active();
            version = stored.version();
        }
    }

    /**
     * Saves the organisation.
     *
     * @return the list where it was saved, otherwise null to stay with what is wrong beside its field
     */
    public String save() {
        try {
            if (isNew()) {
                organisations.add(typed(code));
            } else {
                organisations.change(typed(known));
            }
            return "/organisations?faces-redirect=true&done=" + (isNew() ? "organisationAdded" : "saved");
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(organisations.get(known));
        } catch (RuleViolation violation) {
            String field = FIELDS.get(violation.getKey());
            if (field == null) {
                messages.error(violation);
            } else {
                messages.fieldError(field, violation);
            }
        }
        return null;
    }

    private OrganisationSummary typed(String ofCode) {
        return new OrganisationSummary(0, version, ofCode, nameTh, nameEn, kind, parentCode, areaCode, active);
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compareWith(OrganisationSummary stored) {
        version = stored.version();
        newer = StaleValue.differences(locale.messages(),
                new StaleValue("organisations.nameTh", stored.nameTh(), nameTh),
                new StaleValue("organisations.nameEn", stored.nameEn(), nameEn),
                new StaleValue("organisations.kind", word(stored.kind()), word(kind)),
                new StaleValue("organisations.parent", label(stored.parentCode()), label(parentCode)),
                new StaleValue("organisations.area", stored.areaCode(), areaCode),
                new StaleValue("organisations.active", yes(stored.active()), yes(active)));
    }

    private String word(OrganisationKind of) {
        return of == null ? null : locale.messages().get("organisationkind." + of.name());
    }

    private String yes(boolean isActive) {
        return locale.messages().get(isActive ? "organisations.active.yes" : "organisations.active.no");
    }

    private String label(String ofCode) {
        return parents.stream().filter(c -> Objects.equals(c.value(), ofCode)).map(c -> c.label().strip()).findFirst()
                .orElse(null);
    }

    /** @return whether the form is that of a new organisation */
    public boolean isNew() {
        return known == null;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return the organisations to belong to */
    public List<Choice> getParents() {
        return parents;
    }

    /** @return the kinds to choose from */
    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    /** @return the organisation that the address names, or null for a new one */
    public String getKnown() {
        return known;
    }

    /** @return the public code */
    public String getCode() {
        return isNew() ? code : known;
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

    /** @return the version that was read */
    public long getVersion() {
        return version;
    }

    /** @param version the version that was read */
    public void setVersion(long version) {
        this.version = version;
    }
}
