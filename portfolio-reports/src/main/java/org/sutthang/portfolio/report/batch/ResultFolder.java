package org.sutthang.portfolio.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.Settings;

/**
 * Where finished batches lie: a folder in the data folder, which one process has for itself. It also tells one node from
 * another, because a result can be had only where it lies.
 */
@ApplicationScoped
class ResultFolder {

    private static final Pattern NODE = Pattern.compile("[0-9a-f-]{36}");
    private static final String UNFINISHED = ".part";

    @Inject
    private Settings settings;

    private String node;

    /** The name of this node, the same as long as the data folder is. */
    synchronized String node() {
        if (node == null) {
            Path file = folder().resolve("node");
            try {
                String known = Files.exists(file) ? Files.readString(file).strip() : "";
                node = NODE.matcher(known).matches() ? known : UUID.randomUUID().toString();
                Files.writeString(file, node);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return node;
    }

    /** Where a run of a job writes until it is finished. */
    Path unfinished(JobSummary job) {
        return folder().resolve(name(job) + UNFINISHED);
    }

    /** Where the result of a run of a job lies. */
    Path result(JobSummary job) {
        return folder().resolve(name(job));
    }

    /** Makes what was written the result, all of it at once. */
    long keep(JobSummary job) throws IOException {
        Files.move(unfinished(job), result(job), StandardCopyOption.REPLACE_EXISTING);
        return Files.size(result(job));
    }

    /** Removes whatever a job has left here. */
    void remove(String code) {
        removeAll(code + "-*");
    }

    /** Removes what was being written when the product stopped. */
    void removeUnfinished() {
        removeAll("*" + UNFINISHED);
    }

    void removeUnfinished(JobSummary job) {
        removeAll(name(job) + UNFINISHED);
    }

    private void removeAll(String glob) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), glob)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(JobSummary job) {
        return job.code() + "-" + job.run() + ".zip";
    }

    private Path folder() {
        Path folder = settings.dataDirectory().resolve("reports");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
