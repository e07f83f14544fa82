package org.sutthang.portfolio.web.text;

import java.util.List;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.ReasonSentences;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.Standing;

/** Says why a status is what it is, one sentence for each reason; pages, programs and reports read the same words. */
public final class ReasonText {

    private final ReasonSentences sentences;

    /**
     * Sentences in a language.
     *
     * @param language Thai or English
     */
    public ReasonText(UserLanguage language) {
        this.sentences = ReasonSentences.in(language.locale(), Digits.ARABIC);
    }

    /**
     * All reasons of a standing.
     *
     * @param standing the standing
     * @return a sentence each, worst first
     */
    public List<String> sentences(Standing standing) {
        return sentences.of(standing);
    }

    /**
     * One reason.
     *
     * @param reason the reason
     * @param standing the standing it belongs to, which knows the name of its milestone or indicator
     * @return the sentence
     */
    public String sentence(Reason reason, Standing standing) {
        return sentences.sentence(reason, standing);
    }
}
