package org.sutthang.portfolio.web.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.task.ImportTask;
import org.sutthang.portfolio.exchange.task.SentFiles;
import org.sutthang.portfolio.kernel.Settings;

/**
 * Keeps what was sent between preview and import, so that nobody sends a file twice: one file a user, in the data folder, for an hour, and few enough that
 * they cannot fill the disk. What is worked at is not forgotten meanwhile; a restart forgets all.
 */
@ApplicationScoped
public class WaitingUploads implements SentFiles {

    /** How long a file is kept. */
    static final Duration KEPT = Duration.ofMinutes(60);

    private static final int MOST = 10;
    private static final String FOLDER = "uploads";

    private final Map<String, WaitingUpload> waiting = new LinkedHashMap<>();
    private Path dataFolder;
    private InstantSource clock;

    /** For the container. */
    protected WaitingUploads() {
    }

    /**
     * An empty store.
     *
     * @param settings name the data folder
     */
    @Inject
    public WaitingUploads(Settings settings) {
        // How long a file waits is a matter of the machine's time, not of the day that the office's clock shows.
        this(settings.dataDirectory(), InstantSource.system());
    }

    WaitingUploads(Path dataFolder, InstantSource clock) {
        this.dataFolder = dataFolder;
        this.clock = clock;
    }

    /**
     * Keeps a file; the one that the same user sent before is forgotten.
     *
     * @param userName who sent it
     * @param fileName the name it was sent with
     * @param bytes its bytes
     * @param preview what it would do
     * @return its token
     */
    synchronized String keep(String userName, String fileName, byte[] bytes, ImportPreview preview) {
        return keep(userName, fileName, bytes, false, ImportOutcome.of(preview));
    }

    /**
     * Keeps a file that is to be checked: it counts as worked at until it is released.
     *
     * @param userName who sent it
     * @param fileName the name it was sent with
     * @param bytes its bytes
     * @return its token
     */
    synchronized String keepUnchecked(String userName, String fileName, byte[] bytes) {
        return keep(userName, fileName, bytes, true, null);
    }

    private String keep(String userName, String fileName, byte[] bytes, boolean busy, ImportOutcome outcome) {
        forget(upload -> upload.userName().equals(userName) || isOver(upload));
        List<WaitingUpload> idle = waiting.values().stream().filter(upload -> !upload.busy()).toList();
        List<WaitingUpload> oldest = idle.subList(0, Math.max(0, Math.min(idle.size(), waiting.size() - MOST + 1)));
        forget(oldest::contains);
        String token = UUID.randomUUID().toString();
        waiting.put(token, new WaitingUpload(token, userName, fileName, bytes.length, clock.instant().plus(KEPT),
                write(bytes), busy, outcome));
        return token;
    }

    private Path write(byte[] bytes) {
        try {
            Path folder = Files.createDirectories(dataFolder.resolve(FOLDER));
            return Files.write(Files.createTempFile(folder, "workbook", ".bin"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a file.
     *
     * @param token names it; may be null or anything
     * @param userName who asks
     * @return the file where this user sent it and it is still kept
     */
    synchronized Optional<WaitingUpload> find(String token, String userName) {
        forget(this::isOver);
        return Optional.ofNullable(waiting.get(token)).filter(upload -> upload.userName().equals(userName));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param upload the file
     * @return its bytes
     */
    byte[] bytes(WaitingUpload upload) {
        try {
            return Files.readAllBytes(upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Remembers what an import did or what stopped it; the bytes of one that was written are not needed any more.
     *
     * @param upload the file
     * @param outcome what the import said
     */
    synchronized void concluded(WaitingUpload upload, ImportPreview outcome) {
        waiting.computeIfPresent(upload.token(), (token, kept) -> kept.with(outcome));
        if (outcome.applied()) {
            delete(upload);
        }
    }

    /**
     * Somebody works at a file from now on.
     *
     * @param upload the file
     * @return false where somebody does already, or it was taken in or forgotten
     */
    synchronized boolean begin(WaitingUpload upload) {
        WaitingUpload kept = waiting.get(upload.token());
        if (kept == null || kept.busy() || kept.outcome().applied()) {
            return false;
        }
        waiting.put(kept.token(), kept.begun());
        return true;
    }

    @Override
    public Optional<byte[]> bytes(ImportTask task, String userName) {
        return find(task.file(), userName).map(this::bytes);
    }

    @Override
    public synchronized void concluded(ImportTask task, ImportPreview preview) {
        Optional.ofNullable(waiting.get(task.file())).ifPresent(upload -> concluded(upload, preview));
    }

    /** From now on it is kept as long as if it had just been sent; one that could not be checked is of no use. */
    @Override
    public synchronized void released(ImportTask task) {
        waiting.computeIfPresent(task.file(), (token, kept) -> kept.released(clock.instant().plus(KEPT)));
        forget(upload -> upload.token().equals(task.file()) && upload.outcome() == null);
    }

    private boolean isOver(WaitingUpload upload) {
        return !clock.instant().isBefore(upload.expiresAt());
    }

    private void forget(Predicate<WaitingUpload> which) {
        List<WaitingUpload> gone = waiting.values().stream().filter(upload -> !upload.busy()).filter(which).toList();
        gone.forEach(upload -> {
            waiting.remove(upload.token());
            delete(upload);
        });
    }

    private static void delete(WaitingUpload upload) {
        try {
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    synchronized void forgetAll() {
        waiting.replaceAll((token, upload) -> upload.released(upload.expiresAt()));
        forget(upload -> true);
    }
}
