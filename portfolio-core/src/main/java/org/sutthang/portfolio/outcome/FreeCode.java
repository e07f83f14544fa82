package org.sutthang.portfolio.outcome;

import java.util.function.Predicate;

/** Makes the code of an award or a project of the code of its idea, so that one can be told from the other at sight. */
final class FreeCode {

    private static final int LONGEST = 60;

    private FreeCode() {
    }

    /**
     * A code that nothing else has.
     *
     * @param from the letter that codes of ideas begin with
     * @param to the letter that stands in its place
     * @param ideaCode the idea's code
     * @param taken whether a code is taken
     * @return such as <code>P2567-014</code> for <code>I2567-014</code>, with <code>-2</code> and so on where that is taken
     */
    static String of(String from, String to, String ideaCode, Predicate<String> taken) {
        String rest = ideaCode.startsWith(from) ? ideaCode.substring(from.length()) : "-" + ideaCode;
        String code = (to + rest).substring(0, Math.min(LONGEST, to.length() + rest.length()));
        String free = code;
        for (int number = 2; taken.test(free); number++) {
            free = code + "-" + number;
        }
        return free;
    }
}
