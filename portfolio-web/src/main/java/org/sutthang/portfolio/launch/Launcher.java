package org.sutthang.portfolio.launch;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sutthang.portfolio.kernel.InvalidSetting;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.web.start.StartupState;

/** Starts the product, step by step, and ends the process with a sentence when a step fails. */
public final class Launcher {

    private final Terminal terminal = new Terminal();

    private Launcher() {
    }

    /** Starts the product in this process; returns once it answers, while the server goes on. */
    public static void launch() {
        new Launcher().run();
    }

    private void run() {
        try {
            start();
        } catch (FailedStart e) {
            terminal.say("failed." + e.reason(), e.arguments());
            // The server may have left threads and hooks behind that would keep a plain exit waiting.
            Runtime.getRuntime().halt(e.reason().exitCode());
        }
    }

    private void start() throws FailedStart {
        Settings settings = readSettings();
        DataFolder data = new DataFolder(settings.dataDirectory());
        Server server = new Server(settings);
        terminal.say("starting");
        server.checkPort();
        data.take();
        Path serverFolder = data.emptyServerFolder();
        new DatabaseProbe(settings).check(serverFolder);
        startWithTicks(server, data, serverFolder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> terminal.say("stopping")));
        announce(settings);
    }

    private void startWithTicks(Server server, DataFolder data, Path serverFolder) throws FailedStart {
        try (ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor()) {
            ticks.scheduleAtFixedRate(terminal::tick, 1, 1, TimeUnit.SECONDS);
            try {
                server.start(serverFolder, data.logs());
            } finally {
                ticks.shutdownNow();
                terminal.endOfTicks();
            }
        }
    }

    private void announce(Settings settings) {
        terminal.say("ready", "http://127.0.0.1:" + settings.httpPort());
        settings.today().ifPresent(date -> terminal.say("today", date));
        if (StartupState.isDemo()) {
            terminal.say("demo");
        } else {
            terminal.say("real");
        }
        terminal.say("data", settings.dataDirectory());
    }

    private static Settings readSettings() throws FailedStart {
        try {
            return Settings.ofThisProcess();
        } catch (InvalidSetting e) {
            throw new FailedStart(FailedStart.Reason.SETTING,
                    e.getKey().name(), e.getValue(), "expected." + e.getKey().name());
        }
    }
}
