package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Looks at a page as somebody does who has set the browser's text to twice its size, or doubles it by a style (WCAG 1.4.4), or who
 * spaces letters, words and lines wider (WCAG 1.4.12): nothing is cut off, squeezed, stands out of its place, or scrolls sideways.
 */
final class LargeText {

    private static final int USUAL = 16;
    private static final String SPACED = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
            + "p{margin-bottom:2em!important}";
    /** What is meant to end in dots, to scroll by itself or to be read out only is left out. */
    private static final String CUT_OFF = """
            () => {
              const found = [];
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) { found.push('the page scrolls sideways by ' + (root.scrollWidth - root.clientWidth)); }
              for (const box of document.querySelectorAll('button, .btn, td, th, .chip, label, summary, h1, h2, h3, p, dd, dt, li, main a')) {
                if (!box.getClientRects().length || box.closest('.visually-hidden, .skip, .bare > label, thead, dialog:not([open]), .find, svg')) { continue; }
                const style = getComputedStyle(box);
                // What is only read out takes no room.
                if (style.textOverflow === 'ellipsis' || style.fontSize === '0px' || (style.clipPath !== 'none' && box.clientWidth <= 1)) { continue; }
                const wide = style.display !== 'inline' && box.scrollWidth > box.clientWidth + 3 && style.overflowX !== 'auto'
                  && (style.overflowX !== 'visible' || box.matches('button, .btn, .chip, td, th, label'));
                const high = style.overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 3;
                const outside = box.getBoundingClientRect().right > innerWidth + 1 && !box.closest('.scroll-x, .compare-wrap, .matrix, .board');
                const letter = parseFloat(style.fontSize);
                const squeezed = style.display !== 'inline' && box.clientWidth < 3.2 * letter && box.clientHeight > 5 * letter && box.innerText.trim().length > 12;
                if (wide || high || outside || squeezed) { found.push((wide ? 'too wide' : high ? 'too high' : outside ? 'outside' : 'squeezed') + ': ' + box.outerHTML.slice(0, 160)); }
              }
              return found.slice(0, 5);
            }
            """;

    private LargeText() {
    }

    /** Nothing of the page as it stands is cut off at twice the text, or with wide spacing; it is left as it was. */
    static void assertReadable(Page page, String what) {
        CDPSession browser = page.context().newCDPSession(page);
        setText(browser, 2 * USUAL);
        assertThat((List<?>) page.evaluate(CUT_OFF)).as(what + " at twice the text").isEmpty();
        setText(browser, USUAL);
        // A style of the reader's own, or of an extension: the window's em does not know of it. The wall sets its letters itself.
        page.evaluate("document.documentElement.style.fontSize = document.documentElement.matches('.turning') ? '' : '200%'");
        assertThat((List<?>) page.evaluate(CUT_OFF)).as(what + " with a style that doubles the text").isEmpty();
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.evaluate("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", SPACED);
        assertThat((List<?>) page.evaluate(CUT_OFF)).as(what + " with wide spacing").isEmpty();
        page.evaluate("document.adoptedStyleSheets = []");
        browser.detach();
    }

    private static void setText(CDPSession browser, int pixels) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", pixels);
        sizes.addProperty("fixed", pixels);
        JsonObject settings = new JsonObject();
        settings.add("fontSizes", sizes);
        browser.send("Page.setFontSizes", settings);
    }
}
