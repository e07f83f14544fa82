package org.sutthang.portfolio.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * The style sheets, scripts, fonts and pictures that pages load. Their fingerprint is a part of each one's address, so that a browser may keep them
 * for good and yet has the new ones with the first page of another release.
 */
@Named
@ApplicationScoped
public class StaticFiles {

    private static final String FOLDER = "/resources/portfolio/";
    private static final int LENGTH = 12;

    @Inject
    private ServletContext application;

    private String fingerprint;

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            addAll(FOLDER, digest);
            fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addAll(String folder, MessageDigest digest) throws IOException {
        Set<String> inside = application.getResourcePaths(folder);
        for (String path : new TreeSet<>(inside == null ? Set.of() : inside)) {
            if (path.endsWith("/")) {
                addAll(path, digest);
            } else {
                add(path, digest);
            }
        }
    }

    private void add(String path, MessageDigest digest) throws IOException {
        try (InputStream file = new DigestInputStream(application.getResourceAsStream(path), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** @return twelve hexadecimal digits, the same for the same files */
    public String getFingerprint() {
        return fingerprint;
    }
}
