package org.sutthang.portfolio.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.UserSummary;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.form.Choice;
import org.sutthang.portfolio.web.form.EditForm;
import org.sutthang.portfolio.web.form.StaleValue;

/** The form of a user, new or known: what was typed stays in it until it is saved. */
@Named("userForm")
@RequestScoped
public class UserFormBean extends EditForm<UserSummary> {

    private static final String WORDS = "users";
    private static final String ROLE = "role.";
    private static final String FORM = "userForm:";
    private static final Map<String, String> FIELDS = Map.of("user.taken", FORM + "userName", "user.name", FORM + "userName",
            "user.displayName", FORM + "displayName",
            "user.email", FORM + "email", "user.password", FORM + "password", "user.lastAdministrator", FORM + "role");

    @Inject
    private UserService users;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CurrentUser currentUser;

    private String userName;
    private String displayName;
    private Role role = Role.OWNER;
    private Long organisationId;
    private String email;
    private String language = "th";
    private boolean active = true;
    private String password;
    private List<Choice> organisationChoices = List.of();

    /** For the container. */
    public UserFormBean() {
        super(FIELDS, UserSummary::version);
    }

    @PostConstruct
    void readChoices() {
        know("user");
        organisationChoices = OrganisationBranches.of(organisations.all()).stream()
                .map(b -> new Choice(b.organisation().id(), b.indent()
                        + locale().pick(b.organisation().nameTh(), b.organisation().nameEn())
                        + " (" + b.organisation().code() + ")")).toList();
    }

    @Override
    protected UserSummary stored(String ofName) {
        return users.get(ofName);
    }

    @Override
    protected void show(UserSummary stored) {
        userName = stored.userName();
        displayName = stored.displayName();
        role = stored.role();
        organisationId = stored.organisationId();
        email = stored.email();
        language = stored.language();
        active = stored.active();
    }

    @Override
    protected void store() {
        UserSummary typed = new UserSummary(getVersion(), getUserName(), displayName, role, organisationId, email,
                language, active);
        if (isNew()) {
            users.add(typed, password);
        } else {
            users.change(typed, password);
        }
    }

    @Override
    protected PageAddress next() {
        return new PageAddress("/users").with("done", isNew() ? "userAdded" : "saved");
    }

    @Override
    protected List<StaleValue> beside(UserSummary stored) {
        return List.of(new StaleValue("users.name", stored.displayName(), displayName),
                new StaleValue("users.role", word(ROLE, stored.role()), word(ROLE, role)),
                new StaleValue("users.organisation", label(organisationChoices, stored.organisationId()),
                        label(organisationChoices, organisationId)),
                new StaleValue("users.email", stored.email(), email),
                new StaleValue("users.active", active(WORDS, stored.active()), active(WORDS, active)));
    }

    /** @return whether the form is of the administrator who has it open */
    public boolean isOwn() {
        return currentUser.get().userName().equals(getKnown());
    }

    /** @return the organisations that a user can be bound to */
    public List<Choice> getOrganisationChoices() {
        return organisationChoices;
    }

    /** @return the roles to choose from */
    public Role[] getRoles() {
        return Role.values();
    }

    /** @return the name to sign in with */
    public String getUserName() {
        return isNew() ? userName : getKnown();
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
}
