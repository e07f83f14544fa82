package org.sutthang.portfolio.web.testing;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sessions of those who have signed in to the products of this thread, so that a test that is not about signing in need not
 * do it once more. What belongs to the reader of a page, its language and theme, is not part of a session.
 */
final class KeptSessions {

    private static final Set<String> OF_THE_READER = Set.of("sutthang-language", "sutthang-theme");
    private static final ThreadLocal<Map<List<String>, List<Cookie>>> OF_THIS_THREAD = ThreadLocal.withInitial(HashMap::new);

    private KeptSessions() {
    }

    /**
     * Keeps the session that a browser context has.
     *
     * @param context in which somebody has just signed in
     * @param whose the product, the user and the language
     */
    static void keep(BrowserContext context, List<String> whose) {
        OF_THIS_THREAD.get().put(whose, context.cookies().stream().filter(cookie -> !OF_THE_READER.contains(cookie.name)).toList());
    }

    /**
     * Gives a session back to a browser context, and asks for the first page by it: it may have ended since, and what a session
     * counts on its first page is counted.
     *
     * @param context in which nobody has signed in
     * @param whose the product, the user and the language
     * @param firstPage the address that those who have not signed in are led away from
     * @return whether there was one that still holds
     */
    static boolean comeBack(BrowserContext context, List<String> whose, String firstPage) {
        List<Cookie> session = OF_THIS_THREAD.get().remove(whose);
        if (session == null) {
            return false;
        }
        context.addCookies(session);
        APIResponse answer = context.request().get(firstPage);
        boolean holds = answer.ok() && !answer.url().contains("/signin") && !answer.text().contains("signin:password");
        answer.dispose();
        if (holds) {
            OF_THIS_THREAD.get().put(whose, session);
        } else {
            session.forEach(cookie -> context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie.name)));
        }
        return holds;
    }
}
