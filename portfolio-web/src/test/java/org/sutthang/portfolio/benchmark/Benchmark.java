package org.sutthang.portfolio.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.sutthang.portfolio.launch.Launcher;

/** Loads a generated portfolio into the product and measures what people and programs wait for. */
public final class Benchmark {

    private static final int PROJECTS = 1_000;
    /** So many requests until a server that runs all day has compiled what it runs all day. */
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 201;
    private static final int IMPORTS = 5;
    private static final String USER = "benchmark";
    private static final String LOG = "sutthang.measure.log";
    private static final String COUNTING = "sutthang.measure";

    private final PrintStream out;
    private final Reader reader;
    private final BareLimit limit;
    private final Reader bare;

    private Benchmark(PrintStream out, int port) throws Exception {
        this.out = out;
        DataSource source = (DataSource) System.getProperties().get("sutthang.measure.dataSource");
        limit = new BareLimit(source);
        bare = new Reader(limit.address(), "", "");
        String password = System.getenv("SUTTHANG_ADMIN_PASSWORD");
        try (Statement statement = limit.connection().createStatement()) {
            statement.execute("insert into app_user (id, version, user_name, display_name, password_hash, role, active) "
                    + "select -1, 1, '" + USER + "', '" + USER + "', password_hash, 'MONITOR', true from app_user "
                    + "where user_name = 'admin'");
        }
        reader = new Reader("http://127.0.0.1:" + port, USER, password);
    }

    /**
     * Starts the product in this process and measures it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Launcher.launch();
        int exitCode = 0;
        try {
            new Benchmark(out, Integer.parseInt(System.getenv("SUTTHANG_HTTP_PORT"))).run();
        } catch (Exception e) {
            out.println("The benchmark ended early: " + e);
            exitCode = 1;
        }
        // The server's threads would go on for ever; the measuring is over.
        Runtime.getRuntime().halt(exitCode);
    }

    private void run() throws Exception {
        System.setProperty(COUNTING, "false");
        out.printf("%d projects x %d milestones x %d indicators x %d quarters; medians of %d%n%n", PROJECTS,
                GeneratedPortfolio.MILESTONES, GeneratedPortfolio.INDICATORS, GeneratedPortfolio.QUARTERS, ROUNDS);
        out.printf("%-16s %12s %12s %8s %12s%n", "", "product", "limit", "ratio", "statements");
        imports();
        reader.signIn();
        page("list", "/portfolio?quarter=2567-4");
        page("project page", "/project?code=G-0500&quarter=2567-4");
        page("dashboard", "/dashboard?quarter=2567-4");
        close();
        measured("PDF", 3, 5, () -> report("pdf"));
        measured("XLSX", 10, 15, () -> report("xlsx"));
    }

    private byte[] report(String format) throws Exception {
        return reader.call("GET", "/reports/quarterly?fiscalYear=2567&quarter=4&lang=th&format=" + format, new byte[0],
                "application/json");
    }

    private void imports() throws Exception {
        BareImport bareImport = new BareImport(limit.connection());
        bareImport.keepWhatIsThere();
        byte[] workbook = new GeneratedPortfolio("G", PROJECTS).zip();
        Callable<byte[]> request = () -> reader.call("POST", "/imports?apply=true", workbook, "application/zip");
        Queue<Object[]> log = new ConcurrentLinkedQueue<>();
        logged(log, request);
        bareImport.insert(log);
        double[] product = new double[IMPORTS];
        double[] least = new double[IMPORTS];
        for (int i = -1; i < IMPORTS; i++) {
            bareImport.wipe();
            double taken = millis(request);
            bareImport.wipe();
            double bareTaken = millis(() -> bareImport.run(workbook));
            if (i >= 0) {
                product[i] = taken;
                least[i] = bareTaken;
            }
        }
        print("import", median(product), median(least), 0);
    }

    private void page(String name, String path) throws Exception {
        measured(name, WARM_UP, ROUNDS, () -> reader.get(path));
    }

    /** Measures a request and its limit in turns, so that both see the same machine. */
    private void measured(String name, int warmUp, int rounds, Callable<byte[]> request) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            request.call();
        }
        Queue<Object[]> log = new ConcurrentLinkedQueue<>();
        byte[] answer = logged(log, request);
        limit.answerWith(List.copyOf(log), answer);
        for (int i = 0; i < warmUp; i++) {
            bare.get("/");
        }
        double[] product = new double[rounds];
        double[] least = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            product[i] = millis(request);
            least[i] = millis(() -> bare.get("/"));
        }
        print(name, median(product), median(least), log.size());
    }

    /** One request whose statements are written down; counting costs time, so nothing is timed meanwhile. */
    private static byte[] logged(Queue<Object[]> log, Callable<byte[]> request) throws Exception {
        System.getProperties().put(LOG, log);
        System.setProperty(COUNTING, "true");
        try {
            return request.call();
        } finally {
            System.setProperty(COUNTING, "false");
            System.getProperties().remove(LOG);
        }
    }

    /** Every quarter can be closed once, so each is one measurement; the limit reads and writes the same. */
    private void close() throws Exception {
        List<Double> product = new ArrayList<>();
        List<Double> least = new ArrayList<>();
        int statements = 0;
        for (int year = 2566; year <= 2567; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                String period = "/periods/" + year + "/" + quarter;
                Queue<Object[]> log = new ConcurrentLinkedQueue<>();
                System.getProperties().put(LOG, log);
                System.setProperty(COUNTING, "true");
                product.add(millis(() -> reader.call("POST", period + "/close", new byte[0], "application/json")));
                System.setProperty(COUNTING, "false");
                System.getProperties().remove(LOG);
                statements = log.size();
                byte[] document = reader.call("GET", period + "/snapshot", new byte[0], "application/json");
                limit.answerWith(List.copyOf(log), new byte[0]);
                least.add(millis(() -> store(document)));
            }
        }
        print("close", median(product.stream().mapToDouble(d -> d).toArray()),
                median(least.stream().mapToDouble(d -> d).toArray()), statements);
    }

    private Object store(byte[] document) throws Exception {
        limit.replay();
        Connection connection = limit.connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bare_snapshot (document blob)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into bare_snapshot values (?)")) {
            insert.setBytes(1, document);
            insert.executeUpdate();
        }
        return null;
    }

    private void print(String name, double product, double least, int statements) {
        out.printf("%-16s %9.1f ms %9.1f ms %8.1f %12s%n", name, product, least, product / least,
                statements == 0 ? "" : statements);
    }

    private static double millis(Callable<?> action) throws Exception {
        long start = System.nanoTime();
        action.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
