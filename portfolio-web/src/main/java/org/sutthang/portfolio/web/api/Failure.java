package org.sutthang.portfolio.web.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * What went wrong, as HTTP says it.
 *
 * @param status the status code
 * @param rule the rule that was broken, or null where HTTP itself says enough
 */
record Failure(int status, RuleViolation rule) {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int INTERNAL = 500;

    /**
     * Finds out what an exception means; transactions wrap what was thrown inside them.
     *
     * @param thrown the exception
     * @return what it is answered with; 500 for what should not happen
     */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation rule) {
                return new Failure(status(rule), rule);
            }
            if (cause instanceof WebApplicationException web) {
                return new Failure(web.getResponse().getStatus(), null);
            }
            if (cause instanceof OptimisticLockException) {
                return new Failure(CONFLICT, null);
            }
        }
        return new Failure(INTERNAL, null);
    }

    /** @return whether it is the product's own fault, so that it has to be logged */
    boolean isUnexpected() {
        return status >= INTERNAL;
    }

    private static int status(RuleViolation rule) {
        return switch (rule) {
            case BadRequest b -> BAD_REQUEST;
            case AccessDenied a -> FORBIDDEN;
            case NotFound n -> NOT_FOUND;
            case Conflict c -> CONFLICT;
            case UploadTooLarge t -> TOO_LARGE;
            default -> UNPROCESSABLE;
        };
    }
}
