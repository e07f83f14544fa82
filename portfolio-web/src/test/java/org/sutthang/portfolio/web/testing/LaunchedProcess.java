package org.sutthang.portfolio.web.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process of the runnable jar, with everything it has printed. */
public final class LaunchedProcess implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private LaunchedProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of the launched product");
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * Runs the jar on the Java of this test.
     *
     * @param settings environment variables; none is taken over from the surroundings of the test
     * @param options for the virtual machine
     * @return the process, which may not answer yet
     */
    public static LaunchedProcess of(Map<String, String> settings, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", System.getProperty("sutthang.jar")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SUTTHANG_"));
        builder.environment().putAll(settings);
        try {
            return new LaunchedProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits for a line of the output.
     *
     * @param wanted what the line must fulfil
     * @param longest how long to wait
     * @throws AssertionError when the process ends or the time is up before
     */
    public void awaitLine(Predicate<String> wanted, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (lines) {
            while (lines.stream().filter(Objects::nonNull).noneMatch(wanted)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || lines.contains(null)) {
                    throw new AssertionError("The product did not come up:\n" + output());
                }
                waitForLines(left);
            }
        }
    }

    /**
     * Waits for the end of the process.
     *
     * @param longest how long to wait
     * @return its exit code
     */
    public int awaitExit(Duration longest) {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The product did not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return what has been printed so far */
    public String output() {
        synchronized (lines) {
            return String.join("\n", lines.stream().map(line -> line == null ? "(end)" : line).toList());
        }
    }

    /** Kills the process without warning, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(20));
    }

    /** Asks the process to end, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        awaitExit(Duration.ofSeconds(40));
    }

    private void waitForLines(long milliseconds) {
        try {
            lines.wait(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A null in the list marks the end of the output. */
    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            add(e.toString());
        } finally {
            add(null);
        }
    }

    private void add(String line) {
        synchronized (lines) {
            lines.add(line);
            lines.notifyAll();
        }
    }
}
