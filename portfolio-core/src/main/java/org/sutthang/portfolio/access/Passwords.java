package org.sutthang.portfolio.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Hashes passwords with Argon2id: 19 MiB of memory, two passes, one lane. */
final class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {
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
