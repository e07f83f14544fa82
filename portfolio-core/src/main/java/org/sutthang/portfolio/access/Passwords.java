package org.sutthang.portfolio.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;

/**
 * What a password has to be, and how it is kept: at least {@value #SHORTEST} characters and not the name to sign in with; hashed
 * with Argon2id, 19 MiB of memory, two passes, one lane.
 */
final class Passwords {

    private static final int SHORTEST = 10;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {
    }

    /** What is wrong with a password that somebody is to have; the user name may be null where several share it. */
    static List<RuleViolation> faults(String userName, String password) {
        if (password == null || password.length() < SHORTEST) {
            return List.of(new RuleViolation("user.password", SHORTEST));
        }
        return password.strip().equalsIgnoreCase(userName == null ? "" : userName.strip())
                ? List.of(new RuleViolation("user.password.name")) : List.of();
    }

    /** The hash of a password that keeps the rules. */
    static String hashOf(String userName, String password) {
        RuleViolations.refuse(faults(userName, password));
        return hash(password);
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    }

    /** With a null hash the work is done all the same, so that timing does not tell which users exist. */
    static boolean matches(String password, String hash) {
        boolean matches = Password.check(password, hash == null ? NOBODY : hash).with(ARGON2);
        return matches && hash != null;
    }
}
