package org.sutthang.portfolio.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.web.start.StartupState;

/** The server inside this process, with the one application that is packed into this jar. */
final class Server {

    /** The application inside the runnable jar; its name gives it the context {@code /}. */
    static final String ARCHIVE = "/MICRO-INF/deploy/ROOT.war";

    private static final String CONFIG = "set configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private final Settings settings;

    Server(Settings settings) {
        this.settings = settings;
    }

    /**
     * Makes sure that the port is free.
     *
     * @throws FailedStart when another program has it
     */
    void checkPort() throws FailedStart {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            InetAddress address = settings.isLoopbackOnly() ? InetAddress.getByName("127.0.0.1") : null;
            socket.bind(address == null
                    ? new InetSocketAddress(settings.httpPort())
                    : new InetSocketAddress(address, settings.httpPort()));
        } catch (IOException e) {
            throw new FailedStart(FailedStart.Reason.PORT, settings.httpPort(), e.getMessage());
        }
    }

    /**
     * Starts the server and the application in it; returns when both are up.
     *
     * @param folder an empty folder to work in
     * @param logs the folder for the log files
     * @throws FailedStart when the application did not come up
     */
    void start(Path folder, Path logs) throws FailedStart {
        publishDatabase();
        try {
            quieten(logs);
            LogFile.in(logs);
            PayaraMicro server = PayaraMicro.getInstance()
                    .setRootDir(folder.toFile())
                    .setLogPropertiesFile(loggingConfiguration(folder).toFile())
                    .setHttpPort(settings.httpPort())
                    .setHttpAutoBind(false)
                    .setNoCluster(true)
                    .setPrintLogo(false);
            server.setPreBootHandler(this::configure);
            server.bootStrap();
        } catch (BootstrapException | IOException e) {
            throw new FailedStart(FailedStart.Reason.SERVER, e, logs);
        }
        switch (StartupState.current()) {
            case READY -> { }
            case FAILED -> throw new FailedStart(FailedStart.Reason.START, StartupState.failure(), logs);
            case STARTING -> throw new FailedStart(FailedStart.Reason.SERVER, "-", logs);
        }
    }

    private void configure(AdminCommandRunner commands) {
        // Hazelcast opens port 6900 on every address, clustered or not; the product does not use it.
        run(commands, CONFIG + "hazelcast-config-specific-configuration.enabled=false");
        // The descriptors were validated when they were built; doing it here fails in a folder with a Thai name.
        run(commands, CONFIG + "admin-service.das-config.deploy-xml-validation=none");
        run(commands, HTTP + "compression=on");
        run(commands, HTTP + "compressable-mime-type=text/html,text/xml,text/plain,text/css,text/javascript,application/javascript,"
                + "application/json,application/problem+json,image/svg+xml");
        run(commands, HTTP + "server-header=false");
        run(commands, HTTP + "xframe-options=false");
        // Behind a reverse proxy that ends HTTPS, redirects and cookies must know that the reader came by HTTPS.
        run(commands, HTTP + "scheme-mapping=X-Forwarded-Proto");
        if (settings.isLoopbackOnly()) {
            run(commands, CONFIG + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1");
        }
    }

    private static void run(AdminCommandRunner commands, String command) {
        String[] words = command.split(" ");
        commands.run(words[0], words[1]);
    }

    /** The data source's definition in the application reads these. */
    private void publishDatabase() {
        System.setProperty("sutthang.db.class", Boolean.getBoolean("sutthang.measure")
                ? "org.sutthang.portfolio.web.measure.CountingDataSource"
                : settings.dataSourceClass());
        System.setProperty("sutthang.db.url", settings.databaseUrl());
        System.setProperty("sutthang.db.user", settings.databaseUser());
        System.setProperty("sutthang.db.password", settings.databasePassword());
    }

    /** What the server and its libraries print belongs into a file: the terminal is the operator's. */
    private static void quieten(Path logs) throws IOException {
        OutputStream file = Files.newOutputStream(logs.resolve("console.log"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        PrintStream stream = new PrintStream(file, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    private static Path loggingConfiguration(Path folder) throws IOException {
        return Files.write(folder.resolve("logging.properties"), List.of(
                "handlers=" + LogFile.class.getName(),
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n",
                ".level=INFO",
                "com.hazelcast.level=WARNING"), StandardCharsets.UTF_8);
    }
}
