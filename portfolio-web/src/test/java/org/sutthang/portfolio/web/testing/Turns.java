package org.sutthang.portfolio.web.testing;

import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who use the browser of one test in turn. Each signs in once and comes back to their own session. */
public final class Turns {

    private final BrowserTest test;
    private final Map<String, List<Cookie>> sessions = new HashMap<>();
    private String present;

    /**
     * Nobody has had a turn yet.
     *
     * @param test whose browser they use
     */
    public Turns(BrowserTest test) {
        this.test = test;
    }

    /**
     * Gives the browser to a user of the demo; whoever had it stays signed in.
     *
     * @param user the sign-in name
     */
    public void of(String user) {
        take(user, () -> test.signIn(user));
    }

    /**
     * Gives the browser to somebody; whoever had it stays signed in.
     *
     * @param user the sign-in name
     * @param password the password
     */
    public void of(String user, String password) {
        take(user, () -> {
            // What is on the screen belongs to the one before.
            test.open("/");
            test.signIn(user, password);
        });
    }

    private void take(String user, Runnable signIn) {
        if (user.equals(present)) {
            return;
        }
        if (present != null) {
            sessions.put(present, test.page.context().cookies());
            test.forgetSession();
        }
        present = user;
        if (sessions.containsKey(user)) {
            test.page.context().clearCookies();
            test.page.context().addCookies(sessions.get(user));
        } else {
            signIn.run();
        }
    }
}
