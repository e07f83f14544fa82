package org.sutthang.portfolio.web.faces;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A page as it goes to the browser. Every answer gets a nonce of its own, the number used once without which no script of the
 * page is run, so the page is kept in the pieces between its nonces.
 */
final class WrittenPage {

    private static final int NO_PIECE_ELSE = -1;

    private final String contentType;
    private final String policyHeader;
    private final List<String> policy;
    private final List<byte[]> body;

    /**
     * A page.
     *
     * @param contentType such as text/html;charset=UTF-8
     * @param policyHeader the header that says what the page may load and run
     * @param policy its value
     * @param html the page
     * @param nonce the nonce that it was first written with
     */
    WrittenPage(String contentType, String policyHeader, String policy, String html, String nonce) {
        this.contentType = contentType;
        this.policyHeader = policyHeader;
        this.policy = pieces(policy, nonce);
        body = pieces(html, nonce).stream().map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static List<String> pieces(String text, String nonce) {
        return Arrays.asList(Pattern.compile(nonce, Pattern.LITERAL).split(text, NO_PIECE_ELSE));
    }

    /** As long as PrimeFaces' own nonces, and as hard to guess. */
    private static String newNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    void write(HttpServletResponse response) throws IOException {
        String nonce = newNonce();
        response.setContentType(contentType);
        response.setHeader(policyHeader, String.join(nonce, policy));
        byte[] between = nonce.getBytes(StandardCharsets.US_ASCII);
        ServletOutputStream out = response.getOutputStream();
        out.write(body.getFirst());
        for (byte[] piece : body.subList(1, body.size())) {
            out.write(between);
            out.write(piece);
        }
    }
}
