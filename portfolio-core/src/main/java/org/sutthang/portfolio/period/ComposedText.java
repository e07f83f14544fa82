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
        return SealedDocument.sha256((th + "\u0000" + en).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
