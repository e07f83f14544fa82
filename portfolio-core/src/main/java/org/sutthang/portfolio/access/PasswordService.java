package org.sutthang.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;

/** Lets people choose their own passwords. */
@ApplicationScoped
public class PasswordService {

    @Inject
    private Users users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;

    /**
     * Gives the acting user another password. Every session that began with the one before ends, except that which is told the
     * new number.
     *
     * @param present the password until now
     * @param chosen the password from now on
     * @param again the password from now on, once more
     * @return who is signed in, with what the present session has to know
     * @throws RuleViolation when the present password is not right, the new one cannot be used or the two differ; all is said at once
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public SignedIn choose(String present, String chosen, String again) {
        String name = currentUser.get().userName();
        User user = users.find(name).orElseThrow(() -> new NotFound(UserService.SUBJECT, name));
        List<RuleViolation> faults = new ArrayList<>();
        if (present == null || !Passwords.matches(present, user.details().passwordHash())) {
            faults.add(new RuleViolation("user.password.present"));
        } else if (present.equals(chosen)) {
            faults.add(new RuleViolation("user.password.same"));
        }
        faults.addAll(Passwords.faults(name, chosen));
        if (!Objects.equals(chosen, again)) {
            faults.add(new RuleViolation("user.password.again"));
        }
        RuleViolations.refuse(faults);
        PasswordState before = user.passwordState();
        user.choosePassword(Passwords.hash(chosen));
        audit.changed(UserService.SUBJECT, name, null, before, user.passwordState());
        return SignedIn.of(user);
    }
}
