package org.sutthang.portfolio.web.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.Turns;

/** The monitor moves the window in which a quarter is reported, and moves it back: meanwhile no owner can report it. */
@InBothLanguages
class WindowJourneyIT extends BrowserTest {

    private final Turns turns = new Turns(this);

    @Test
    void aWindowIsMovedWithAReasonAndSaysToOwnersThatTheyAreNotHeardAnyMore() {
        String code = own("RX-2");
        RoundProject.bringIn(code);
        turns.of("monitor");
        open("/period/window?quarter=2569-2");
        page.locator("[id='window:lockedFrom:v']").fill(date("2026-04-10"));
        page.locator("[id='window:save']").click();
        assertShows(page.locator(".field:has([id='window:lockedFrom:v']) .error-text"), date("2026-04-15"));
        assertThat(page.locator("[id='window:lockedFrom:v']")).hasValue(date("2026-04-10"));
        lock(date("2026-05-20"), "รวบรวมข้อมูลเสนอผู้บริหาร");
        try {
            turns.of("owner");
            open("/update?project=" + code + "&quarter=2569-2");
            assertShows(page.locator(".window-now"), says("windows.now.LOCKED", date("2026-05-20")));
            assertThat(page.locator("[id='update:submit']")).hasCount(0);
            turns.of("monitor");
            open("/update?project=" + code + "&quarter=2569-2");
            assertThat(page.locator("[id='update:submit']")).hasCount(1);
        } finally {
            turns.of("monitor");
            open("/period/window?quarter=2569-2");
            lock("", "รับรายงานต่อ");
        }
        open("/period/window?quarter=2569-2");
        assertShows(page.locator("main"), "รวบรวมข้อมูลเสนอผู้บริหาร", "รับรายงานต่อ");
    }

    private void lock(String from, String reason) {
        page.locator("[id='window:lockedFrom:v']").fill(from);
        page.locator("[id='window:reason:a']").fill(reason);
        page.locator("[id='window:save']").click();
        page.waitForURL("**/period?**done=windowMoved**");
    }
}
