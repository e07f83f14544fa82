package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A project is edited where it is shown, by keyboard alone, and what was changed is undone. */
@InBothLanguages
class InPlaceJourneyIT extends BrowserTest {

    private static final String PROJECT = "/project?code=P033";
    private static final String TITLE = "form.in-place .field input[type=text]";

    @Test
    void aTitleIsEditedByKeyboardWhereItStandsAndUndoneUnlessItWasChangedSince() {
        signIn("monitor");
        open(PROJECT);
        String before = page.locator("h1").innerText();
        pencil();
        page.keyboard().press("Escape");
        assertThat(page.locator("form.in-place")).hasCount(0);
        assertThat(page.locator(".page-head a.pencil")).isFocused();

        pencil();
        Locator needed = page.locator(TITLE).first();
        String thai = needed.inputValue();
        needed.fill("");
        page.keyboard().press("Enter");
        assertThat(page.locator("form.in-place .error-text")).hasCount(1);
        assertThat(needed).isFocused();
        needed.fill(thai);
        Locator title = title(page);
        title.fill(own("ชื่อที่ตั้งใหม่"));
        assertAccessible("a project that is edited where it stands");
        page.keyboard().press("Enter");
        page.waitForURL("**edited=**");
        assertThat(page.locator("h1")).hasText(own("ชื่อที่ตั้งใหม่"));
        page.reload();
        page.locator(".done-bar .notice [type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(before);
        assertThat(page.locator(".story ol.trail > li").first()).containsText(says("undo.do"));

        pencil();
        Page other = page.context().newPage();
        other.navigate(product().at("/plan/field?code=P033&part=title").toString());
        title(other).fill("ชื่อของคนอื่น");
        other.locator("[id='inPlace:save']").click();
        other.waitForURL("**edited=**");
        other.close();
        title(page).fill("ชื่อของฉัน");
        page.keyboard().press("Enter");
        assertThat(page.locator("form.in-place .meanwhile")).containsText("ชื่อของคนอื่น");
        assertThat(title(page)).hasValue("ชื่อของฉัน");
        page.keyboard().press("Escape");
        page.locator(".done-bar .notice [type=submit]").click();
        assertThat(page.locator("#page-messages")).containsText(partOf("rule.undo.changedSince"));
    }

    @Test
    void aWeightThatDoesNotSumUpIsRefusedBesideItsField() {
        signIn("monitor");
        open(PROJECT);
        page.locator("a.pencil[href*='part=milestone']").first().click();
        Locator weight = page.locator("form.in-place input.n");
        weight.fill("95");
        page.keyboard().press("Enter");
        Locator said = page.locator("form.in-place .field:has(input.n) .error-text");
        assertThat(said).containsText(partOf("rule.plan.weights.sum"));
        assertThat(said).hasAttribute("role", "alert");
        assertThat(weight).isFocused();
        assertThat(weight).hasAttribute("aria-invalid", "true");
        assertThat(weight).hasValue("95");
        assertThat(page.locator("form.in-place .field:has(input.n)")).containsText(says("inPlace.weight.hint"));
    }

    /** The title that the reader sees. */
    private Locator title(Page where) {
        return where.locator(TITLE).nth(language() == UserLanguage.TH ? 0 : 1);
    }

    @Test
    void aStepOfTheCanvasIsEditedWhereItStandsAndUndoneFromTheHistory() {
        signIn("monitor");
        open(PROJECT);
        Locator step = page.locator("section:has(#canvas-title) dd").nth(1);
        String before = step.innerText().strip().lines().findFirst().orElseThrow();
        step.locator("a.pencil").click();
        Locator text = page.locator("form.in-place textarea");
        assertThat(text).isFocused();
        text.fill("ปัญหาที่เขียนใหม่");
        page.locator("form.in-place [type=submit]").first().click();
        page.waitForURL("**edited=**");
        assertThat(page.locator("section:has(#canvas-title) dd").nth(1)).containsText("ปัญหาที่เขียนใหม่");

        Locator line = page.locator(".story ol.trail > li").first();
        assertThat(line).containsText(says("history.subject.idea"));
        assertThat(line).containsText(says("canvas.define"));
        line.locator("button.undo").click();
        assertThat(page.locator("section:has(#canvas-title) dd").nth(1)).containsText(before);
        page.locator(".story ol.trail > li a").first().click();
        assertThat(page.locator("main table")).containsText("ปัญหาที่เขียนใหม่");
    }

    private void pencil() {
        page.locator(".page-head a.pencil").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(TITLE).first()).isFocused();
    }
}
