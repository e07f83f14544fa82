package org.sutthang.portfolio.web.update;

import com.microsoft.playwright.Locator;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** A test of the form in which an owner reports a quarter. */
abstract class UpdateTest extends BrowserTest {

    /** The address of the report of a project on the quarter in review. */
    static String address(String code) {
        return "/update?project=" + code + "&quarter=2569-2";
    }

    /** A field or button of the form, by its name. */
    final Locator field(String name) {
        return page.locator("[id='update:" + name + "']");
    }

    /** Types as a person does, key by key, over what stands there. */
    static void type(Locator field, String text) {
        field.fill("");
        field.pressSequentially(text);
    }

    /** A project of its own waits for the report of the demo's owner, who has signed in. */
    final void reportIsWaiting(String code) {
        ReportedProject.bringIn(RunningProduct.demo(), code);
        signIn("owner");
    }
}
