package org.sutthang.portfolio.period;

import java.nio.charset.StandardCharsets;

/**
 * The running text of a section of a quarter's report as the figures make it by rules.
 *
 * @param section the section, by the name that reports give it
 * @param th the Thai text, or null where the figures give nothing to say
 * @param en the English text, or null where the figures give nothing to say
 */
public record ComposedText(String section, String th, String en) {

    private static final int DIGITS = 16;

    /** @return some digits that tell the texts from others, for a form to say which ones were looked at */
    public String print() {
        return print(th) + print(en);
    }

    /**
     * Which of two texts as typed are the composed ones that were looked at, so that they can give way to newer ones.
     *
     * @param seen the print that was looked at, or null
     * @param thai the Thai text as typed, or null
     * @param english the English text as typed, or null
     * @return the texts that are not
     */
    public static SectionText withoutComposed(String seen, String thai, String english) {
        String known = seen == null ? "" : seen;
        return new SectionText(null, known.startsWith(print(NarrativeRules.clean(thai))) ? null : thai,
                known.endsWith(print(NarrativeRules.clean(english))) ? null : english);
    }

    private static String print(String text) {
        return SealedDocument.sha256(String.valueOf(NarrativeRules.clean(text)).getBytes(StandardCharsets.UTF_8))
                .substring(0, DIGITS);
    }
}
