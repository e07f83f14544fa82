package org.sutthang.portfolio.web.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form that people sign in by, and what may be asked of them before they reach their first page. */
final class SignInForm {

    private static final String PASSWORD = "[id='signin:password']";
    private static final String WELCOME = "/welcome";

    private SignInForm() {
    }

    static boolean isOn(Page page) {
        return page.locator(PASSWORD).count() > 0;
    }

    /** Signs in by the form on the page. Whoever was given the password chooses one of their own. */
    static void fill(Page page, String user, String password) {
        Locator secret = page.locator(PASSWORD);
        page.locator("form:has(input[type=password]) input[type=text]").first().fill(user);
        secret.fill(password);
        secret.press("Enter");
        page.locator(".menu.person").waitFor();
        // Keys are heard once the scripts of the page have run.
        page.waitForLoadState();
        if (page.url().contains("/password")) {
            page.locator("[id='own:present']").fill(password);
            page.locator("[id='own:chosen']").fill(ownPassword(password));
            page.locator("[id='own:again']").fill(ownPassword(password));
            page.locator("[id='own:choose']").click();
            page.waitForURL(url -> !url.contains("/password"));
        }
        if (page.url().endsWith(WELCOME)) {
            putWelcomeAway(page);
        }
    }

    static String ownPassword(String given) {
        return "own: " + given;
    }

    /** Whoever signs in for the first time is welcomed; the tests are of those who know their way, unless they say otherwise. */
    private static void putWelcomeAway(Page page) {
        page.locator("[id='away:put']").click();
        page.waitForURL(url -> !url.endsWith(WELCOME));
    }
}
