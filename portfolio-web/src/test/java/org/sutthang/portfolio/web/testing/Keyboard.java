package org.sutthang.portfolio.web.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * Somebody who uses a page by the keyboard alone: never clicks, and never has the focus anywhere that the keyboard did not
 * bring it. A control that takes too long to reach fails the test.
 */
public final class Keyboard {

    /** In milliseconds; a dialog that closes gives the focus back a moment later. */
    private static final double WAIT = 30_000;
    private static final String HAS_THE_FOCUS = "control => control === document.activeElement";

    private final Page page;

    /**
     * The keyboard of a page.
     *
     * @param page where the keys go
     */
    public Keyboard(Page page) {
        this.page = page;
    }

    /**
     * Goes on by Tab until a control has the focus; stays where it has it already.
     *
     * @param control where to
     * @param most keys it may take
     * @return this keyboard
     */
    public Keyboard to(Locator control, int most) {
        return by("Tab", control, most);
    }

    /**
     * Goes back by Shift and Tab until a control has the focus.
     *
     * @param control where to
     * @param most keys it may take
     * @return this keyboard
     */
    public Keyboard backTo(Locator control, int most) {
        return by("Shift+Tab", control, most);
    }

    private Keyboard by(String key, Locator control, int most) {
        control.waitFor();
        for (int pressed = 0; pressed <= most; pressed++) {
            if (Boolean.TRUE.equals(control.evaluate(HAS_THE_FOCUS))) {
                return this;
            }
            press(key);
        }
        throw new AssertionError(control + " was not reached by " + most + " tabs; the focus is on "
                + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
    }

    /**
     * Leaves the bar at the head for the content, by the link that stands first on every page.
     *
     * @return this keyboard
     */
    public Keyboard skipToContent() {
        return to(page.locator(".skip"), 1).press("Enter");
    }

    /**
     * Presses a key.
     *
     * @param key its name, such as Enter, Space or ArrowDown
     * @return this keyboard
     */
    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /**
     * Types over whatever stands in the field that has the focus.
     *
     * @param text what to type
     * @return this keyboard
     */
    public Keyboard type(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    /**
     * Presses a key that leads to another page, and waits for that.
     *
     * @param key its name
     * @param address of the other page, with * for what may be anything
     * @return this keyboard
     */
    public Keyboard leadsTo(String key, String address) {
        press(key);
        page.waitForURL(address);
        return this;
    }

    /**
     * Where the focus is.
     *
     * @param control a control
     */
    public void assertIsOn(Locator control) {
        PlaywrightAssertions.assertThat(control).isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(WAIT));
    }
}
