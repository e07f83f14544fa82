package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.kernel.LastUsed;
import org.sutthang.portfolio.period.Assessment;
import org.sutthang.portfolio.period.BeingAssessed;

/**
 * Answers with pages as they were last written, each under everything that it is made of: what the frame shows to its reader,
 * and what the page itself names. Whatever is not kept yet is written by its page, and kept. Where too many standings are missing,
 * the reader is led to a page that says so and leads back.
 */
public class KeptPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 300;
    private static final String SUFFIX = ".xhtml";
    private static final String WALL = "wall";
    private static final String WAITING = "/assessing?then=";

    @Inject
    @Any
    private transient Instance<KeptPage> pages;
    @Inject
    private transient Frame frame;
    @Inject
    private transient Assessment assessment;
    @Inject
    private transient Event<BeingAssessed> readers;

    private final transient Map<Key, WrittenPage> kept = LastUsed.keeping(MOST);

    private record Key(Frame.Shown frame, List<Object> content) {
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Key> key;
        try {
            // A wall asks for itself again anyway, and shows its last figures meanwhile.
            key = request.getParameter(WALL) == null ? assessment.inHurry(() -> key(request)) : key(request);
        } catch (BeingAssessed missing) {
            standInFor(missing, request, response);
            return;
        }
        WrittenPage page = key.map(kept::get).orElse(null);
        if (page != null) {
            page.write(response);
        } else if (key.isPresent()) {
            PageRecorder recorder = new PageRecorder(response);
            chain.doFilter(request, recorder);
            recorder.send().ifPresent(written -> kept.put(key.get(), written));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** For a while only: the page that waits leads back to the one that was asked for. */
    private void standInFor(BeingAssessed missing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        readers.fire(missing);
        String query = request.getQueryString();
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + WAITING
                + URLEncoder.encode(address(request) + (query == null ? "" : "?" + query), StandardCharsets.UTF_8));
    }

    /** The page from the root, as readers know it: without the suffix of its file. */
    private static String address(HttpServletRequest request) {
        String view = request.getServletPath();
        return view.endsWith(SUFFIX) ? view.substring(0, view.length() - SUFFIX.length()) : view;
    }

    private Optional<Key> key(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        Instance<KeptPage> page = pages.select(new KeptPage.At.Address(address(request)));
        return page.isUnsatisfied() ? Optional.empty()
                : page.get().read().map(content -> new Key(frame.shown(), content));
    }
}
