package org.sutthang.portfolio.web.faces;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before a response while its page is written. The page goes to the browser when it is whole. */
final class PageRecorder extends HttpServletResponseWrapper {

    private static final String END = "</html>";
    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private StringWriter text = new StringWriter();
    private PrintWriter writer = new PrintWriter(text);

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    /**
     * Sends what was written.
     *
     * @return the page, where it is whole and can be sent to others; a redirect or a refusal is none
     * @throws IOException where the browser has gone
     */
    Optional<WrittenPage> send() throws IOException {
        String html = text.toString();
        String policy = getHeader(POLICY);
        Matcher nonce = NONCE.matcher(policy == null ? "" : policy);
        if (html.stripTrailing().endsWith(END) && getStatus() == SC_OK && nonce.find()) {
            WrittenPage page = new WrittenPage(getContentType(), POLICY, policy, html, nonce.group(1));
            page.write((HttpServletResponse) getResponse());
            return Optional.of(page);
        }
        if (!html.isEmpty() && !isCommitted()) {
            // A page of what went wrong is included, and what is included cannot set this itself.
            getResponse().setCharacterEncoding("UTF-8");
            getResponse().getWriter().write(html);
        }
        return Optional.empty();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the page is whole.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        begin();
    }

    @Override
    public void reset() {
        super.reset();
        begin();
    }

    private void begin() {
        text = new StringWriter();
        writer = new PrintWriter(text);
    }
}
