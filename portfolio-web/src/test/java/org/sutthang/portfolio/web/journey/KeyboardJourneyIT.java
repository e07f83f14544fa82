package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.Keyboard;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/**
 * What is done with the mouse can be done with the keyboard, and the focus is never lost. The tasks that end a quarter, the
 * import, the closing and the printed report, are done by the keyboard in {@link QuarterJourneyIT}.
 */
@InBothLanguages
class KeyboardJourneyIT extends BrowserTest {

    @Test
    void theArrowsOfTheQuarterDoNotLeaveThePageUntilToldTo() {
        signIn("executive");
        open("/dashboard");
        Locator quarter = page.locator("select[name=quarter]");
        quarter.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(quarter).hasValue("2568-4");
        assertThat(page).hasURL(Pattern.compile(".*/dashboard"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**quarter=2568-4**");
        assertThat(page.locator("select[name=quarter]")).isFocused();
    }

    @Test
    void steppingThroughQuartersKeepsTheFocusOnTheStep() {
        signIn("executive");
        open("/portfolio?quarter=2569-2");
        page.locator(".quarters a[rel=prev]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**quarter=2569-1**");
        assertThat(page.locator(".quarters a[rel=prev]")).isFocused();
    }

    @Test
    void aQuestionThatIsLeftGivesTheFocusBack() {
        signIn("monitor");
        open("/project?code=P010");
        Locator stop = page.locator("[data-dialog='gate:stop:end-dialog']");
        stop.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='gate:stop:end:decidedBy']")).isFocused();
        page.keyboard().press("Escape");
        assertThat(stop).isFocused();
    }

    @Test
    void theFirstTabGoesToTheContent() {
        signIn("owner");
        open("/mywork");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
    }

    @Test
    void aReportIsWrittenHandedInAndAcceptedByTheKeyboardAlone() {
        bringInAProject(own("KB-1"));
        signInByKeyboard("owner");
        keys().skipToContent().to(page.locator("a.btn[href*='project=" + own("KB-1") + "&quarter=2569-2']"), 90).leadsTo("Enter", "**/update?**");
        // The page begins at the first figure that is due; the milestones stand before it.
        keys().to(update("r:0:value"), 3).type("๑๒๐๐").backTo(update("m:0:percent"), 12).type("๕๐")
                .to(update("evidence"), 40).type("https://example.go.th/evidence");
        // A number is shown with separators once its field is left.
        assertThat(update("r:0:value")).hasValue("1,200");
        keys().to(update("submit"), 25).press("Enter");
        assertThat(page.locator("#page-messages")).containsText(partOf("done.submitted"));

        forgetSession();
        signInByKeyboard("monitor");
        keys().press("g").leadsTo("q", "**/period");
        keys().skipToContent().to(page.locator("nav.tabs a[href*='list=missing']"), 12).leadsTo("Enter", "**list=missing**");
        assertThat(page.locator("main table tbody tr").first()).isVisible();
        keys().skipToContent().to(page.locator("nav.tabs a[href*='list=review']"), 12).leadsTo("Enter", "**list=review**");
        keys().skipToContent().to(page.locator("a[href*='/update?project=" + own("KB-1") + "']").last(), 120).leadsTo("Enter", "**/update?**");
        keys().skipToContent().to(page.locator("[id='review:comment']"), 60).type("ครบถ้วน").to(page.locator("[id='review:accept']"), 2).press("Enter");
        assertThat(page.locator("#page-messages")).containsText(says("done.updateAccepted"));
    }

    @Test
    void anExecutiveFollowsWhatIsLateToTheReasonAndGivesADirective() {
        signInByKeyboard("executive");
        keys().skipToContent().to(page.locator(".decide a[href*='/project']").first(), 60).leadsTo("Enter", "**/project?**");
        assertThat(page.locator("dl.why")).isVisible();
        keys().skipToContent().to(page.locator("a[href*='/directives/give']").first(), 60).leadsTo("Enter", "**/directives/give**");
        keys().skipToContent().to(page.locator("[id='give:text']"), 6).type(own("เร่งลงนามบันทึกข้อตกลงให้แล้วเสร็จ"))
                .to(page.locator("[id='give:dueOn:v']"), 1).type("๑๕ มกรา ๒๕๗๐").press("Tab");
        assertThat(page.locator(".date-read.read")).containsText(date("2027-01-15"));
        keys().to(page.locator("[id='give:save']"), 3).press("Enter");
        assertThat(page.locator(".done-bar .notice [type=submit]")).isVisible();
    }

    @Test
    void shortcutsAreShownAndObeyedInBothKeyboardsAndCanBeSwitchedOff() {
        signIn("executive");
        keys().press("?");
        Locator shown = page.locator("#keys");
        assertThat(shown).isVisible();
        assertAccessible("the shortcuts");
        assertThat(shown.locator("[data-go-key]")).hasCount(page.locator("nav.wide a").count() + 1);
        keys().press("Escape");
        assertThat(shown).not().isVisible();

        keys().press("g").leadsTo("r", "**/reports");
        // The key of the letter p carries a Thai letter on a Thai keyboard.
        thai("เ", "KeyG");
        thai("ย", "KeyP");
        page.waitForURL("**/portfolio");
        thai("ฝ", "Slash");
        keys().assertIsOn(page.locator(".top input[type=search]"));
        keys().press("g").press("d");
        assertThat(page).hasURL(Pattern.compile(".*/portfolio"));
        assertThat(page.locator(".top input[type=search]")).hasValue("gd");

        open("/portfolio");
        keys().press("?").to(page.locator("#keys-on"), 20).press("Space").press("Escape").press("g").press("d").press("?");
        assertThat(shown).not().isVisible();
        open("/portfolio");
        keys().to(page.locator(".menu.person summary"), 30).press("Enter").to(page.locator(".menu.person [data-dialog=keys]"), 3).press("Enter");
        assertThat(shown).isVisible();
        keys().to(page.locator("#keys-on"), 20).press("Space").press("Escape");
        keys().assertIsOn(page.locator(".menu.person summary"));
        keys().press("g").leadsTo("d", "**/dashboard");
    }

    /** A key as a Thai keyboard sends it. */
    private void thai(String letter, String code) {
        page.evaluate("([key, code]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, code, bubbles: true, cancelable: true}))",
                List.of(letter, code));
    }

    private Keyboard keys() {
        return new Keyboard(page);
    }

    private Locator update(String name) {
        return page.locator("[id='update:" + name + "']");
    }

    private void signInByKeyboard(String user) {
        open("/signin");
        Locator secret = page.locator("input[type=password]");
        keys().to(page.locator("form:has(input[type=password]) input[type=text]").first(), 12).type(user).to(secret, 1).type(RunningProduct.DEMO_PASSWORD)
                .press("Enter");
        secret.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.locator("#keys").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    private void bringInAProject(String code) {
        new TestWorkbook().sheet("organisations", """
                code,name_th,kind
                KB-ORG,หน่วยงานทดสอบแป้นพิมพ์,office
                """).sheet("projects", """
                code,title_th,organisation_code,owner,start_on,end_on,stage,approved_on
                %1$s,ศูนย์ข้อมูลหมู่บ้าน,KB-ORG,owner,2026-01-01,2026-09-30,implementing,2026-01-01
                """, code).sheet("milestones", """
                project_code,code,title_th,weight,baseline_on
                %1$s,1,เชื่อมข้อมูล 26 อำเภอ,100,2026-06-01
                """, code).sheet("indicators", """
                project_code,code,name_th,kind,unit,direction,aggregation,weight,baseline
                %1$s,%1$s-K1,จำนวนผู้ผ่านอบรม,outcome,คน,higher,sum,100,180
                """, code).sheet("targets", """
                indicator_code,fiscal_year,quarter,value
                %1$s-K1,2569,2,1000
                """, code).bringInto(product());
    }
}
