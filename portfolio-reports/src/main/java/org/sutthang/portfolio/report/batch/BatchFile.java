package org.sutthang.portfolio.report.batch;

import java.nio.file.Path;

/**
 * A finished batch.
 *
 * @param name the name to keep it under, of plain letters, digits, dashes and a dot
 * @param path where it lies
 * @param bytes its size
 */
public record BatchFile(String name, Path path, long bytes) {

    /** The media type of every batch. */
    public static final String MEDIA_TYPE = "application/zip";
}
