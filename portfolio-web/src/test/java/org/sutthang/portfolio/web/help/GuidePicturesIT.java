package org.sutthang.portfolio.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;

/**
 * Makes the pictures of the guide from the running product. What it makes and what the guides name must be the same; with
 * {@code -Dguide.renew} the pictures that are kept in {@code docs/guide/images} are replaced by those made.
 */
class GuidePicturesIT extends BrowserTest {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 760;
    private static final int ATTEMPTS = 5;
    private static final String PAINTED = "async () => { await document.fonts.ready;"
            + " for (let frame = 0; frame < 2; frame++) { await new Promise(requestAnimationFrame); } }";

    /** The pictures by the role that sees them: name and address. */
    private static final Map<String, Map<String, String>> PICTURES = new LinkedHashMap<>();

    static {
        PICTURES.put("owner", Map.of("welcome", "/welcome", "mywork", "/mywork", "update", "/update?project=P003&quarter=2569-2"));
        PICTURES.put("monitor", Map.of("import", "/import", "period", "/period?quarter=2569-2", "close", "/period/close?quarter=2569-2",
                "reports", "/reports"));
        PICTURES.put("executive", Map.of("dashboard", "/dashboard?quarter=2569-2", "late", "/portfolio?quarter=2569-2&status=red",
                "directive", "/directives/give?project=P010"));
        PICTURES.put("admin", Map.of("users", "/users", "organisations", "/organisations"));
    }

    private final TreeSet<String> made = new TreeSet<>();

    @Test
    void theGuideShowsWhatTheProductLooksLike() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("sutthang.target"), "guide"));
        for (Map.Entry<String, Map<String, String>> role : PICTURES.entrySet()) {
            forgetSession();
            signIn(role.getKey());
            page.setViewportSize(WIDTH, HEIGHT);
            for (Map.Entry<String, String> picture : role.getValue().entrySet()) {
                for (String language : new String[] {"th", "en"}) {
                    String address = picture.getValue();
                    assertThat(open(address + (address.contains("?") ? "&" : "?") + "lang=" + language).status()).as(address).isEqualTo(200);
                    take(folder, language + "-" + picture.getKey() + ".webp");
                }
            }
        }
        assertThat(made).as("pictures made").isEqualTo(GuideTest.pictures());
    }

    private void take(Path folder, String name) throws IOException {
        byte[] picture = picture();
        made.add(name);
        Files.write(folder.resolve(name), picture);
        if (System.getProperty("guide.renew") != null) {
            Files.write(Files.createDirectories(GuideTest.GUIDE.resolve("images")).resolve(name), picture);
        }
    }

    /**
     * The window as WebP, which the browser library's own pictures cannot be. Chromium refuses to copy a window whose page has
     * not been painted yet, or whose surface it is just replacing, which is soon over.
     */
    private byte[] picture() {
        for (int attempt = 1;; attempt++) {
            page.evaluate(PAINTED);
            CDPSession session = page.context().newCDPSession(page);
            try {
                JsonObject how = new JsonObject();
                how.addProperty("format", "webp");
                how.addProperty("quality", 75);
                return Base64.getDecoder().decode(session.send("Page.captureScreenshot", how).get("data").getAsString());
            } catch (PlaywrightException e) {
                if (!e.getMessage().contains("Unable to capture screenshot") || attempt == ATTEMPTS) {
                    throw e;
                }
            } finally {
                session.detach();
            }
        }
    }
}
