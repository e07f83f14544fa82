package org.sutthang.portfolio.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.SimpleFormatter;

/**
 * The product's log: five files of ten megabytes at most. Its folder comes from a system property, because the server
 * rewrites the logging configuration and spoils every letter in it that is not Latin.
 */
public final class LogFile extends FileHandler {

    private static final String FOLDER = "sutthang.logs";
    private static final int BYTES = 10_000_000;
    private static final int FILES = 5;

    /**
     * For the logging configuration, which names this class.
     *
     * @throws IOException when the files cannot be written
     */
    public LogFile() throws IOException {
        super(pattern(), BYTES, FILES, true);
        setEncoding(StandardCharsets.UTF_8.name());
        setFormatter(new SimpleFormatter());
    }

    /**
     * Says where the files go.
     *
     * @param folder an existing folder
     */
    static void in(Path folder) {
        System.setProperty(FOLDER, folder.toString());
    }

    private static String pattern() {
        return System.getProperty(FOLDER).replace('\\', '/').replace("%", "%%") + "/sutthang.%g.log";
    }
}
