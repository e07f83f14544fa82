package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.PageProbe;

/** What comes over the wire for a page: little on the first visit, next to nothing afterwards, since static files stay with the reader. */
class PageWeightIT extends BrowserTest {

    private static final long FIRST_VISIT = 300_000;
    private static final long AFTERWARDS = 40_000;

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/portfolio", "/project?code=P010", "/update?project=P016&quarter=2569-3"})
    void aPageIsLightAndItsFilesAreLoadedOnce(String path) {
        signInAnew("monitor");
        PageProbe probe = probe();
        assertThat(probe.bytesOf(() -> openWhole(path))).as("bytes of the first visit").isBetween(1L, FIRST_VISIT);
        assertThat(probe.bytesOf(() -> openWhole(path))).as("bytes afterwards").isBetween(1L, AFTERWARDS);
    }

    private void openWhole(String path) {
        open(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
