package org.sutthang.portfolio.web.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Asks the browser itself what a page cost its reader: bytes over the wire, paint, shift, interaction. */
public final class PageProbe {

    private static final String OBSERVE = """
            (() => {
              const seen = window.sutthangProbe = { paint: 0, shift: 0, interaction: 0 };
              const observe = (type, take, more) => new PerformanceObserver(list => list.getEntries().forEach(take))
                .observe(Object.assign({ type, buffered: true }, more));
              observe('largest-contentful-paint', entry => { seen.paint = entry.startTime; });
              observe('layout-shift', entry => { if (!entry.hadRecentInput) { seen.shift += entry.value; } });
              observe('event', entry => { seen.interaction = Math.max(seen.interaction, entry.duration); }, { durationThreshold: 16 });
            })();
            """;

    private final Page page;
    private long bytes;

    /**
     * Begins to watch a page; what it loaded before is not counted.
     *
     * @param context the page's context
     * @param page the page, before it is opened
     */
    public PageProbe(BrowserContext context, Page page) {
        this.page = page;
        page.addInitScript(OBSERVE);
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.loadingFinished", (JsonObject event) -> bytes += event.get("encodedDataLength").getAsLong());
    }

    /**
     * Counts what comes over the wire, heads included, compressed as it came; what the browser had kept counts nothing.
     *
     * @param visit opens the page and waits until it has all it loads
     * @return the number of bytes
     */
    public long bytesOf(Runnable visit) {
        bytes = 0;
        visit.run();
        return bytes;
    }

    /** @return milliseconds from the navigation to the largest paint of the page as it stands */
    public double largestPaint() {
        return number("paint");
    }

    /** @return the sum of unexpected layout shifts of the page as it stands, in the browser's own measure */
    public double shift() {
        return number("shift");
    }

    /** @return milliseconds from the slowest key or click to the paint after it; 0 when none took as long as one frame */
    public double longestInteraction() {
        return number("interaction");
    }

    private double number(String name) {
        return ((Number) page.evaluate("name => window.sutthangProbe[name]", name)).doubleValue();
    }
}
