package org.sutthang.portfolio.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.sutthang.portfolio.report.content.ReportContent;

/**
 * Files that several people ask for are laid out once. What a report says has been worked out for each reader before it comes
 * here, with that reader's rights; only where it is the same to the last word is the file shared. Kept are the files used
 * last, as far as they find room.
 */
@ApplicationScoped
class SharedFiles {

    private static final long ROOM = 32L * 1024 * 1024;
    private static final int LARGEST_SHARE = 4;

    private final long room;
    private final Map<Key, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, CompletableFuture<byte[]>> underWay = new HashMap<>();
    private long used;

    private record Key(String print, ReportFormat format) {
    }

    /** A store with room for some dozens of reports. */
    SharedFiles() {
        this(ROOM);
    }

    /**
     * A store.
     *
     * @param room how many bytes are kept at most
     */
    SharedFiles(long room) {
        this.room = room;
    }

    /**
     * The file of a report. Whoever asks for it while another has it laid out waits for that.
     *
     * @param content what the report says
     * @param format the kind of file
     * @param layout lays it out
     * @return the file; nobody may change it
     */
    byte[] of(ReportContent content, ReportFormat format, Supplier<byte[]> layout) {
        Optional<Key> key = ContentPrint.of(content).map(print -> new Key(print, format));
        return key.isEmpty() ? layout.get() : shared(key.get(), layout);
    }

    private byte[] shared(Key key, Supplier<byte[]> layout) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> before;
        synchronized (this) {
            byte[] known = kept.get(key);
            if (known != null) {
                return known;
            }
            before = underWay.putIfAbsent(key, mine);
        }
        if (before != null) {
            return awaited(before);
        }
        try {
            byte[] file = layout.get();
            ended(key, file);
            mine.complete(file);
            return file;
        } catch (RuntimeException | Error e) {
            ended(key, null);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static byte[] awaited(CompletableFuture<byte[]> file) {
        try {
            return file.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized void ended(Key key, byte[] file) {
        underWay.remove(key);
        if (file == null || file.length > room / LARGEST_SHARE) {
            return;
        }
        kept.put(key, file);
        used += file.length;
        for (Iterator<byte[]> oldest = kept.values().iterator(); used > room; oldest.remove()) {
            used -= oldest.next().length;
        }
    }

    synchronized long used() {
        return used;
    }

    /** How many files somebody has laid out at this moment. */
    synchronized int underWay() {
        return underWay.size();
    }
}
