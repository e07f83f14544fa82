package org.sutthang.portfolio.web.measure;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the number of SQL statements that answering a request took into the header {@value #HEADER}. */
public class StatementCountFilter implements Filter {

    /** The response header with the number of statements. */
    public static final String HEADER = "X-Sql-Statements";

    /** Large enough that no page is sent before its header is known. */
    private static final int BUFFER = 4 * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!StatementCount.isWanted()) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.reset();
        response.setBufferSize(BUFFER);
        try {
            chain.doFilter(request, response);
        } finally {
            if (!response.isCommitted()) {
                ((HttpServletResponse) response).setIntHeader(HEADER, StatementCount.get());
            }
            StatementCount.reset();
        }
    }
}
