package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers with pages as they were last written, each under everything that it is made of: what the frame shows to its reader,
 * and what the page itself names. Whatever is not kept yet is written by its page, and kept.
 */
public class KeptPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 300;
    private static final String SUFFIX = ".xhtml";

    @Inject
    @Any
    private transient Instance<KeptPage> pages;
    @Inject
    private transient Frame frame;

    private final transient Map<Key, WrittenPage> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, WrittenPage> eldest) {
                    return size() > MOST;
                }
            });

    private record Key(Frame.Shown frame, List<Object> content) {
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Key> key = key(request);
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

    private Optional<Key> key(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        String view = request.getServletPath();
        Instance<KeptPage> page = pages.select(new KeptPage.At.Address(
                view.endsWith(SUFFIX) ? view.substring(0, view.length() - SUFFIX.length()) : view));
        return page.isUnsatisfied() ? Optional.empty()
                : page.get().read().map(content -> new Key(frame.shown(), content));
    }
}
