package org.sutthang.portfolio.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium of the browser tests, one for each thread that runs them, since the browser library belongs to one thread: the
 * one on this machine, else Debian's package where it may be installed, else the browser library's own download. Without any
 * the tests fail with what to type; they are never skipped.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    /** Without these it tries to reach hosts that a build machine may not reach. */
    private static final List<String> ARGUMENTS = List.of("--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--no-first-run", "--disable-default-apps", "--no-sandbox");
    private static final String ADVICE = "The browser tests need Chromium; install it with: sudo apt-get install -y chromium";

    private static final ThreadLocal<Browser> OF_THIS_THREAD = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {
    }

    /** @return the browser of this thread, started when first asked for */
    public static Browser ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    private static synchronized Browser launch() {
        Optional<Path> installed = onThisMachine().or(Chromium::fromDebian);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed.isPresent() ? "1" : "0")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw new AssertionError(ADVICE, e);
        }
    }

    private static Optional<Path> onThisMachine() {
        Stream<Path> onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onThePath, PLACES.stream().filter(place -> new File(place).exists()).map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        List<String> asRoot = "root".equals(System.getProperty("user.name")) ? List.of() : List.of("sudo", "-n");
        boolean installed = succeeds(asRoot, "apt-get", "update")
                && succeeds(asRoot, "apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return installed ? onThisMachine() : Optional.empty();
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(words).inheritIO().start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
