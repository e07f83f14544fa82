package org.sutthang.portfolio.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.UserSummary;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;

/** The form of a user, new or known: what was typed stays in it until it is saved. */
@Named("userForm")
@RequestScoped
public class UserFormBean {

    private static final String FORM = "userForm:";
    private static final Map<String, String> FIELDS = Map.of("user.taken", FORM + "userName", "user.name", FORM + "userName",
            "user.password", FORM + "password", "user.lastAdministrator", FORM + "role");

    @Inject
    private UserService users;
    @Inject
    private OrganisationService organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private String code;
    private String userName;
    private String displayName;
    private Role role = Role.OWNER;
    private Long organisationId;
    private String email;
    private String language = "th";
    private boolean active = true;
    private String password;
    private long version;
    private List<Choice> organisationChoices = List.of();
    private List<StaleValue> newer = List.of();

    @PostConstruct
    void readChoices() {
        // Known before the form is decoded: what a field needs depends on it.
        code = Texts.orNull(request.getParameter("user"));
        organisationChoices = OrganisationBranches.of(organisations.all()).stream()
                .map(b -> new Choice(b.organisation().id(), b.indent()
                        + locale.pick(b.organisation().nameTh(), b.organisation().nameEn())
                        + " (" + b.organisation().code() + ")")).toList();
    }

    /** Reads the user that the address names; without one the form is that of a new user. */
    public void load() {
        if (code != null) {
            UserSummary user = users.get(code);
            userName = user.userName();
            displayName = user.displayName();
            role = user.role();
            organisationId = user.organisationId();
            email = user.email();
            language = user.language();
            active = user.active();
            version = user.version();
        }
    }

    /**
     * Saves the user.
     *
     * @return the list where it was saved, otherwise null to stay with what is wrong beside its field
     */
    public String save() {
        try {
            if (isNew()) {
                users.add(typed(userName), password);
            } else {
                users.change(typed(code), password);
            }
            return "/users?faces-redirect=true&done=" + (isNew() ? "userAdded" : "saved");
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(users.get(code));
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

    private UserSummary typed(String name) {
        return new UserSummary(version, name, displayName, role, organisationId, email, language, active);
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compareWith(UserSummary stored) {
        version = stored.version();
        newer = StaleValue.differences(locale.messages(),
                new StaleValue("users.name", stored.displayName(), displayName),
                new StaleValue("users.role", word(stored.role()), word(role)),
                new StaleValue("users.organisation", label(stored.organisationId()), label(organisationId)),
                new StaleValue("users.email", stored.email(), email),
                new StaleValue("users.active", yes(stored.active()), yes(active)));
    }

    private String word(Role of) {
        return of == null ? null : locale.messages().get("role." + of.name());
    }

    private String yes(boolean isActive) {
        return locale.messages().get(isActive ? "users.active.yes" : "users.active.no");
    }

    private String label(Long id) {
        return organisationChoices.stream().filter(c -> Objects.equals(c.value(), id)).map(c -> c.label().strip()).findFirst()
                .orElse(null);
    }

    /** @return whether the form is that of a new user */
    public boolean isNew() {
        return code == null;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return the organisations that a user can be bound to */
    public List<Choice> getOrganisationChoices() {
        return organisationChoices;
    }

    /** @return the roles to choose from */
    public Role[] getRoles() {
        return Role.values();
    }

    /** @return the user that the address names, or null for a new one */
    public String getCode() {
        return code;
    }

    /** @return the name to sign in with */
    public String getUserName() {
        return isNew() ? userName : code;
    }

    /** @param userName the name to sign in with */
    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** @return the name that others see */
    public String getDisplayName() {
        return displayName;
    }

    /** @param displayName the name that others see */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** @return what the user may do */
    public Role getRole() {
        return role;
    }

    /** @param role what the user may do */
    public void setRole(Role role) {
        this.role = role;
    }

    /** @return the organisation that the user is bound to, or null for all */
    public Long getOrganisationId() {
        return organisationId;
    }

    /** @param organisationId the organisation that the user is bound to, or null for all */
    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    /** @return where reminders go, or null */
    public String getEmail() {
        return email;
    }

    /** @param email where reminders go, or null */
    public void setEmail(String email) {
        this.email = email;
    }

    /** @return the preferred language */
    public String getLanguage() {
        return language;
    }

    /** @param language the preferred language */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** @return whether the user may sign in */
    public boolean isActive() {
        return active;
    }

    /** @param active whether the user may sign in */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** @return nothing: a password is never shown again */
    public String getPassword() {
        return null;
    }

    /** @param password a new password, or null to keep the present one */
    public void setPassword(String password) {
        this.password = password;
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
