package org.sutthang.portfolio.architecture.badhouse.report;

import jakarta.servlet.http.HttpServletRequest;

/** Violates: reports know no pages. */
class AnswersARequest {

    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
