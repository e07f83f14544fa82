package org.sutthang.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.MailSettings;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;

/** Signs users in, and lets the administrator keep them. */
@ApplicationScoped
public class UserService {

    private static final String USER_NAME = "[a-z0-9][a-z0-9._-]{1,63}";
    static final String SUBJECT = "user";

    @Inject
    private Users users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;

    /**
     * Checks a name and a password.
     *
     * @param userName the name, in any case
     * @param password the password
     * @return the user when both fit and the user is active
     */
    @Transactional
    public Optional<AuthenticatedUser> authenticate(String userName, String password) {
        Optional<User> found = userName == null ? Optional.empty() : users.find(normal(userName));
        String hash = found.map(u -> u.details().passwordHash()).orElse(null);
        boolean matches = password != null && Passwords.matches(password, hash);
        return found.filter(u -> matches && u.details().active()).map(AuthenticatedUser::of);
    }

    /**
     * The present state of somebody who signed in earlier, so that a change of role or a deactivation holds at once.
     *
     * @param userName the name that was signed in with
     * @return the user while active
     */
    @Transactional
    public Optional<AuthenticatedUser> findActive(String userName) {
        return users.find(userName).filter(u -> u.details().active()).map(AuthenticatedUser::of);
    }

    /**
     * As {@link #findActive}, with what a session has to know of the password.
     *
     * @param userName the name that was signed in with
     * @return the user while active
     */
    @Transactional
    public Optional<SignedIn> signedIn(String userName) {
        return users.find(userName).filter(u -> u.details().active()).map(SignedIn::of);
    }

    /** @return all users in the order of their names, without what is secret */
    @Transactional
    @Requires(Permission.MANAGE_USERS)
    public List<UserSummary> all() {
        return users.all().stream().map(UserSummary::of).toList();
    }

    /**
     * Finds a user to edit.
     *
     * @param userName the name to sign in with
     * @return the user without what is secret
     * @throws NotFound when there is no such user
     */
    @Transactional
    @Requires(Permission.MANAGE_USERS)
    public UserSummary get(String userName) {
        return UserSummary.of(load(userName));
    }

    /**
     * Adds a user, who is asked for a password of the own after signing in with this one.
     *
     * @param user the new user; its version is not used
     * @param password the first password, as {@link Passwords} asks for
     * @throws Conflict when the name is taken
     * @throws RuleViolation when the name, the password or the e-mail address cannot be used
     */
    @Transactional
    @Requires(Permission.MANAGE_USERS)
    public void add(UserSummary user, String password) {
        List<RuleViolation> problems = problemsOfNew(user);
        problems.addAll(Passwords.faults(user.userName(), password));
        RuleViolations.refuse(problems);
        String hash = Passwords.hash(password);
        stored(user, hash).givePassword(hash);
        audit.created(SUBJECT, normal(user.userName()), null, user);
    }

    /**
     * Adds a user at the first start or for the demo, when nobody can have signed in.
     *
     * @param user the new user
     * @param password the first password
     * @throws RuleViolation when somebody has signed in already, or the name or the password cannot be used
     */
    @Transactional
    public void addAtStart(UserSummary user, String password) {
        if (currentUser.find().isPresent()) {
            throw new AccessDenied();
        }
        register(user, Passwords.hashOf(user.userName(), password));
    }

    /**
     * Adds owners that an import names and nobody knows yet: inactive, with a password that nobody knows, until an
     * administrator looks at them.
     *
     * @param userNames the names, each as {@link #isUserName} accepts it and not taken
     */
    @Transactional
    @Requires(Permission.IMPORT)
    public void addUnknownOwners(Collection<String> userNames) {
        String hash = Passwords.hash(UUID.randomUUID().toString());
        for (String name : userNames) {
            UserSummary user = new UserSummary(0, name, name, Role.OWNER, null, null, null, false);
            users.add(new User(name, user.details(hash)));
            audit.created(SUBJECT, name, null, user);
        }
    }

    /**
     * Whether a name can be signed in with.
     *
     * @param userName a name in lower case without space around it
     * @return true when it has only the characters that names have
     */
    public static boolean isUserName(String userName) {
        return userName.matches(USER_NAME);
    }

    /**
     * Adds several users at the first start who share a password; it is hashed once.
     *
     * @param newUsers the new users
     * @param password the password of all of them
     * @throws RuleViolation when somebody has signed in already, or a name or the password cannot be used
     */
    @Transactional
    public void addAllAtStart(Collection<UserSummary> newUsers, String password) {
        if (currentUser.find().isPresent()) {
            throw new AccessDenied();
        }
        String hash = Passwords.hashOf(null, password);
        newUsers.forEach(user -> register(user, hash));
    }

    private User register(UserSummary user, String passwordHash) {
        RuleViolations.refuse(problemsOfNew(user));
        return stored(user, passwordHash);
    }

    private User stored(UserSummary user, String passwordHash) {
        User added = new User(normal(user.userName()), user.details(passwordHash));
        users.add(added);
        return added;
    }

    /**
     * Changes a user. A new password ends the sessions of the user, who is asked for one of the own after signing in with it; of their own,
     * administrators change the password as everybody does ({@link PasswordService}).
     *
     * @param user the new state, with the version that was read
     * @param newPassword a new password, or null or empty to keep the present one
     * @throws StaleEdit when somebody else has changed the user since
     * @throws RuleViolation when administrators would take the last administrator away, or the password or the e-mail address cannot be used
     */
    @Transactional
    @Requires(Permission.MANAGE_USERS)
    public void change(UserSummary user, String newPassword) {
        User stored = load(user.userName());
        StaleEdit.check(SUBJECT, user.userName(), user.version(), stored.getVersion());
        UserSummary before = UserSummary.of(stored);
        String password = Texts.orNull(newPassword);
        RuleViolations.refuse(problemsOfKnown(user, stored, password));
        stored.change(user.details(stored.details().passwordHash()));
        if (password != null) {
            give(stored, password);
        }
        audit.changed(SUBJECT, stored.getUserName(), null, before, user);
    }

    private void give(User user, String password) {
        PasswordState before = user.passwordState();
        user.givePassword(Passwords.hash(password));
        audit.changed(SUBJECT, user.getUserName(), null, before, user.passwordState());
    }

    /** What is wrong with a new user beside the password, in the order of the form. */
    private List<RuleViolation> problemsOfNew(UserSummary user) {
        List<RuleViolation> problems = new ArrayList<>();
        String name = normal(user.userName());
        if (!isUserName(name)) {
            problems.add(name.isEmpty() ? new RuleViolation("user.name.missing") : new RuleViolation("user.name", user.userName()));
        } else if (users.find(name).isPresent()) {
            problems.add(new Conflict("user.taken", name));
        }
        problems.addAll(problems(user));
        return problems;
    }

    private List<RuleViolation> problemsOfKnown(UserSummary user, User stored, String newPassword) {
        List<RuleViolation> problems = problems(user);
        boolean staysAdministrator = user.role() == Role.ADMINISTRATOR && user.active();
        if (!staysAdministrator && isLastAdministrator(stored)) {
            problems.add(new RuleViolation("user.lastAdministrator", user.userName()));
        }
        if (newPassword != null && stored.getUserName().equals(currentUser.get().userName())) {
            problems.add(new RuleViolation("user.password.own"));
        } else if (newPassword != null) {
            problems.addAll(Passwords.faults(stored.getUserName(), newPassword));
        }
        return problems;
    }

    /** Where reminders go is one address and nothing else: what stands in the head of a message must not begin another line. */
    private static List<RuleViolation> problems(UserSummary user) {
        List<RuleViolation> problems = new ArrayList<>();
        if (Texts.orNull(user.displayName()) == null) {
            problems.add(new RuleViolation("user.displayName.missing"));
        }
        String address = Texts.orNull(user.email());
        if (address != null && !MailSettings.isAddress(address)) {
            problems.add(new RuleViolation("user.email", address));
        }
        return problems;
    }

    private boolean isLastAdministrator(User user) {
        List<User> others = users.all().stream().filter(u -> !u.getUserName().equals(user.getUserName())).toList();
        return user.details().role() == Role.ADMINISTRATOR && user.details().active()
                && others.stream().noneMatch(u -> u.details().active() && u.details().role() == Role.ADMINISTRATOR);
    }

    private User load(String userName) {
        return users.find(normal(userName)).orElseThrow(() -> new NotFound(SUBJECT, userName));
    }

    private static String normal(String userName) {
        return userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
    }
}
