package org.sutthang.portfolio.web.api;

import org.sutthang.portfolio.kernel.RuleViolation;

/** A parameter of the request cannot be read, or does not exist. */
class BadRequest extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Names the parameter.
     *
     * @param key the message key of what was expected, below {@code rule.api.}
     * @param parameter its name
     * @param value what was found
     */
    BadRequest(String key, String parameter, Object value) {
        super("api." + key, parameter, value);
    }
}
