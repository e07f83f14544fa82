package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file held in memory that has shown itself harmless: few enough parts, plain names, each name once, and sizes
 * within {@link WorkbookLimits}. The sizes a zip declares are checked before anything is unpacked, and again, with the
 * checksum, while a part is unpacked: a file that lies about them is refused as damaged.
 */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a zip file.
     *
     * @throws WorkbookRefused if it is damaged, encrypted or beyond a limit
     */
    static Archive open(byte[] bytes) {
        try {
            Archive archive = new Archive(ZipFile.builder().setByteArray(bytes).get());
            try {
                archive.check();
                return archive;
            } catch (WorkbookRefused refused) {
                archive.close();
                throw refused;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new WorkbookRefused(Expectation.WHOLE_FILE, null);
        }
    }

    private void check() {
        long total = 0;
        int count = 0;
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > WorkbookLimits.ENTRIES) {
                throw new WorkbookRefused(Expectation.ENTRY_COUNT, null, WorkbookLimits.ENTRIES);
            }
            String name = entry.getName();
            if (!plain(name)) {
                throw new WorkbookRefused(Expectation.PLAIN_NAME, name);
            }
            if (entry.isDirectory()) {
                continue;
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new WorkbookRefused(Expectation.SINGLE_SHEET, name);
            }
            total += checkSize(entry);
            if (total > WorkbookLimits.UNPACKED_BYTES) {
                throw tooMuchInside();
            }
            entries.put(name, entry);
        }
    }

    private static long checkSize(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new WorkbookRefused(Expectation.NOT_ENCRYPTED, entry.getName());
        }
        long size = entry.getSize();
        long packed = entry.getCompressedSize();
        if (size < 0 || packed < 0) {
            throw new WorkbookRefused(Expectation.WHOLE_FILE, entry.getName());
        }
        if (size > WorkbookLimits.UNPACKED_BYTES) {
            throw tooMuchInside();
        }
        if (size > WorkbookLimits.RATIO_FROM_BYTES && size / WorkbookLimits.PACKING_RATIO > packed) {
            throw new WorkbookRefused(Expectation.PACKING_RATIO, entry.getName(), WorkbookLimits.PACKING_RATIO);
        }
        return size;
    }

    private static WorkbookRefused tooMuchInside() {
        return new WorkbookRefused(Expectation.UNPACKED_SIZE, null,
                WorkbookLimits.mebibytes(WorkbookLimits.UNPACKED_BYTES));
    }

    private static boolean plain(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        for (String step : name.split("/")) {
            if (step.equals("..") || step.equals(".")) {
                return false;
            }
        }
        return true;
    }

    /** The names of the files inside, in their order; folders are left out. */
    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Whether there is a part of this name. */
    boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Unpacks one part.
     *
     * @throws WorkbookRefused if there is no such part, or it is not what the zip declares
     */
    byte[] unpack(String name) {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new WorkbookRefused(Expectation.WHOLE_FILE, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (bytes.length != entry.getSize() || checksum.getValue() != entry.getCrc()) {
                throw new WorkbookRefused(Expectation.WHOLE_FILE, name);
            }
            return bytes;
        } catch (IOException e) {
            throw new WorkbookRefused(Expectation.WHOLE_FILE, name);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new WorkbookRefused(Expectation.WHOLE_FILE, null);
        }
    }
}
