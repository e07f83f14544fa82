package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe-core finds on a page as it stands. The library's own builder opens a page more for each look and also reports all that is well. */
final class Accessibility {

    /** Every rule of WCAG 2.2 A and AA that it can judge. */
    static final Map<String, Object> WCAG_2_2_AA = Map.of("runOnly", Map.of("type", "tag",
            "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")));
    /** The same, but for what no language changes: the contrast of colours, which takes as long as all the other rules. */
    static final Map<String, Object> WCAG_2_2_AA_BUT_CONTRAST = Map.of("runOnly", WCAG_2_2_AA.get("runOnly"),
            "rules", Map.of("color-contrast", Map.of("enabled", false)));
    /** The rules whose outcome a theme can change. */
    static final Map<String, Object> COLOURS = Map.of("runOnly",
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    private static final String AXE = axe();

    private Accessibility() {
    }

    static void assertFollows(Page page, Map<String, Object> rules, String what) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        // What a bar at the head or the foot of the window covers can be scrolled to; it must not count as too small to touch.
        Object violations = page.evaluate("""
                async options => {
                  const bars = document.querySelectorAll('.top, .contents, .done-bar, .action-bar');
                  bars.forEach(bar => bar.style.position = 'static');
                  const found = await axe.run(document, { ...options, resultTypes: ['violations'] });
                  bars.forEach(bar => bar.style.position = '');
                  return found.violations.map(v => v.id + ': ' + v.help + ' '
                    + v.nodes.slice(0, 3).map(node => node.html).join(' | '));
                }
                """, rules);
        assertThat((List<?>) violations).as("accessibility of " + what).isEmpty();
    }

    private static String axe() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
