package org.sutthang.portfolio.web.api;

/** Reads whether a request writes, or only shows what it would write. */
final class ApplyParameter {

    private ApplyParameter() {
    }

    /**
     * Whether it writes.
     *
     * @param apply the parameter as it came, or null
     * @return true for <code>true</code>; false for <code>false</code> and without it
     * @throws BadRequest when it is anything else
     */
    static boolean isTrue(String apply) {
        if (apply == null || apply.isBlank() || "false".equalsIgnoreCase(apply)) {
            return false;
        }
        if ("true".equalsIgnoreCase(apply)) {
            return true;
        }
        throw new BadRequest("apply", "apply", apply);
    }
}
