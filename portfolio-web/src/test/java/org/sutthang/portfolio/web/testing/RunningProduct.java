package org.sutthang.portfolio.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product, running from the delivered jar on a free port with a data folder of its own. Two are shared by the tests of one
 * thread and started when first asked for: {@link #demo()} with the demo portfolio, {@link #empty()} without any data. No two
 * classes that run at the same time see each other's data.
 */
public final class RunningProduct implements AutoCloseable {

    /** What the shared products take for today: in the third quarter of FY2569, while the second is in review. */
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    /** The password of every user of the demo. */
    public static final String DEMO_PASSWORD = "sutthang-demo";
    /** The password of {@code admin} in the product without data. */
    public static final String ADMIN_PASSWORD = "an administrator's password";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static final ThreadLocal<RunningProduct> DEMO = ThreadLocal.withInitial(RunningProduct::startDemo);
    private static final ThreadLocal<RunningProduct> EMPTY = ThreadLocal.withInitial(RunningProduct::startEmpty);
    private static final Set<Integer> PORTS_GIVEN = ConcurrentHashMap.newKeySet();

    private final LaunchedProcess process;
    private final URI base;
    private final Path dataFolder;

    private RunningProduct(LaunchedProcess process, URI base, Path dataFolder) {
        this.process = process;
        this.base = base;
        this.dataFolder = dataFolder;
    }

    /** @return the shared product with the demo portfolio, whose users have {@link #DEMO_PASSWORD} */
    public static RunningProduct demo() {
        return DEMO.get();
    }

    /** @return the shared product without data; its only user is {@code admin} with {@link #ADMIN_PASSWORD} */
    public static RunningProduct empty() {
        return EMPTY.get();
    }

    private static RunningProduct startDemo() {
        Map<String, String> settings = new HashMap<>(MailServer.settings());
        settings.put("SUTTHANG_TODAY", TODAY.toString());
        return start(settings);
    }

    private static RunningProduct startEmpty() {
        return start(Map.of("SUTTHANG_TODAY", TODAY.toString(), "SUTTHANG_ADMIN_PASSWORD", ADMIN_PASSWORD));
    }

    /**
     * Starts a product for one test, which closes it.
     *
     * @param settings environment variables besides the port; without a data folder it gets a fresh one
     * @return the product, ready to serve and counting its SQL statements
     */
    public static RunningProduct start(Map<String, String> settings) {
        Map<String, String> complete = new HashMap<>(settings);
        int port = freePort();
        complete.put("SUTTHANG_HTTP_PORT", String.valueOf(port));
        complete.computeIfAbsent("SUTTHANG_DATA_DIR", key -> freshFolder().toString());
        LaunchedProcess process = LaunchedProcess.of(complete, "-Dsutthang.measure=true");
        URI base = URI.create("http://127.0.0.1:" + port);
        try {
            process.awaitLine(line -> line.contains(base.toString()), LONGEST_START);
        } catch (AssertionError notUp) {
            // Left running it would take the time of the tests that follow.
            process.kill();
            throw notUp;
        }
        return new RunningProduct(process, base, Path.of(complete.get("SUTTHANG_DATA_DIR")));
    }

    /** @return a port that nobody listens on and that nobody here was given before: a product listens some time after it is told */
    public static int freePort() {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0)) {
                if (PORTS_GIVEN.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @return a new empty folder below the build's */
    public static Path freshFolder() {
        try {
            Path parent = Files.createDirectories(Path.of(System.getProperty("sutthang.target"), "products"));
            return Files.createTempDirectory(parent, "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param path from the root, with its query, such as {@code /portfolio?status=RED}
     * @return the address of a page
     */
    public URI at(String path) {
        return base.resolve(path);
    }

    /** @return the data folder */
    public Path dataFolder() {
        return dataFolder;
    }

    /** @return the process, to kill it or to read what it printed */
    public LaunchedProcess process() {
        return process;
    }

    /**
     * Gets a path without signing in.
     *
     * @param path from the root
     * @return the answer; redirects are not followed
     */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /**
     * Starts a request of a user by HTTP Basic, as programs do.
     *
     * @param path from the root
     * @param user the sign-in name
     * @param password the password
     * @return the request to complete, GET unless another method is set
     */
    public HttpRequest.Builder request(String path, String user, String password) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Basic " + credentials);
    }

    /**
     * Sends a request.
     *
     * @param request the request
     * @return the answer as text; redirects are not followed
     */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends a request.
     *
     * @param request the request
     * @param body how to take the body
     * @param <T> the body's type
     * @return the answer; redirects are not followed
     */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
