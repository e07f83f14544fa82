package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** Somebody's first minutes: the welcome that ticks itself, help where a word stands, a workbook to fill in. */
@InBothLanguages
class FirstMinutesJourneyIT extends BrowserTest {

    private static final String PASSWORD = "first minutes of somebody";
    private static final Pattern WELCOME = Pattern.compile(".*/welcome$");

    @Test
    void theWelcomeIsShownOnceASessionTicksWhatHappenedAndCanBePutAway() {
        String name = newExecutive();
        signInBeingNew(name);
        assertThat(page).hasURL(WELCOME);
        assertThat(page.locator(".first-steps li")).hasCount(3);
        assertThat(page.locator(".first-steps li.done")).hasCount(0);

        open("/portfolio?quarter=2569-2&status=red");
        open("/");
        assertThat(page).hasURL(Pattern.compile(".*/dashboard$"));
        page.locator(".menu.helping summary").click();
        page.locator(".menu.helping a[href$='/welcome']").click();
        assertThat(page.locator(".first-steps li.done")).hasCount(1);
        assertThat(page.locator(".first-steps li").first()).containsText(says("welcome.done"));

        page.locator("[id='away:put']").click();
        assertThat(page).hasURL(Pattern.compile(".*/dashboard$"));
        forgetSession();
        signIn(name, ownPassword(PASSWORD));
        assertThat(page).hasURL(Pattern.compile(".*/dashboard$"));
        open("/welcome");
        page.locator("[id='away:back']").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.welcomeBack"));
        assertThat(page.locator(".first-steps li.done")).hasCount(1);
    }

    @Test
    void aWordIsExplainedWhereItStandsByKeyboardAlone() {
        signIn("monitor");
        open("/rounds/edit?year=2569");
        Locator ask = page.locator(".help-ask").first();
        ask.focus();
        page.keyboard().press("Enter");
        Locator text = page.locator(".help-text:popover-open");
        assertThat(text).containsText(helpWord("scale.name"));
        assertThat(ask).hasAttribute("aria-expanded", "true");
        assertAccessible("an open help");
        page.keyboard().press("Escape");
        assertThat(text).hasCount(0);
        assertThat(ask).hasAttribute("aria-expanded", "false");
        assertThat(ask).isFocused();

        page.setViewportSize(360, 740);
        ask.click();
        assertThat(text).isInViewport();
        assertNothingScrollsSideways("an open help on a phone");

        open("/help?q=" + URLEncoder.encode(helpWord("five_level.name"), StandardCharsets.UTF_8));
        assertThat(page.locator("dt#five_level")).isVisible();
        assertThat(page.locator("dt#award")).hasCount(0);
    }

    @Test
    void theUntouchedTemplateBringsNothingAndSaysSo() throws IOException {
        signIn("monitor");
        open("/import");
        Download download = page.waitForDownload(() -> page.locator("a[href*='words=" + language().code() + "']").click());
        page.locator("#file").setInputFiles(new FilePayload("template.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Files.readAllBytes(download.path())));
        page.locator("form[data-upload] [type=submit]").click();
        page.waitForURL("**file=**");
        assertThat(page.locator(".lead")).containsText(partOf("import.lead.empty"));
        assertThat(page.locator("main")).containsText(partOf("import.expected.examples"));
        assertThat(page.locator("[id='take:ask:apply']")).hasCount(0);
    }

    private String helpWord(String key) {
        return ResourceBundle.getBundle("org.sutthang.portfolio.web.help", language().locale()).getString(key);
    }

    private String newExecutive() {
        String name = "new" + System.nanoTime();
        signIn("admin");
        open("/users/edit");
        page.locator("[id='userForm:userName']").fill(name);
        page.locator("[id='userForm:displayName']").fill("ผู้บริหารใหม่");
        page.locator("[id='userForm:role']").selectOption(new SelectOption().setValue("EXECUTIVE"));
        page.locator("[id='userForm:password']").fill(PASSWORD);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**done=**");
        forgetSession();
        return name;
    }

    /** As {@link #signIn(String)}, but stays where the product leads to. */
    private void signInBeingNew(String name) {
        open("/");
        page.locator("form:has(input[type=password]) input[type=text]").first().fill(name);
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.locator("[id='own:present']").fill(PASSWORD);
        page.locator("[id='own:chosen']").fill(ownPassword(PASSWORD));
        page.locator("[id='own:again']").fill(ownPassword(PASSWORD));
        page.locator("[id='own:choose']").click();
        page.waitForURL("**/welcome");
    }
}
