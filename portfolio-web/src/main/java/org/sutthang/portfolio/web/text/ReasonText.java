package org.sutthang.portfolio.web.text;

import java.util.List;
import org.sutthang.portfolio.period.ProjectStanding;
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
     * All reasons of a project's status.
     *
     * @param project the project
     * @return a sentence each, worst first
     */
    public List<String> sentences(ProjectStanding project) {
        return sentences.of(project);
    }

    /**
     * All reasons of a standing by itself, such as one that is foreseen.
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
     * @param project the project, which knows the names of its milestones and indicators and what became of its report
     * @return the sentence
     */
    public String sentence(Reason reason, ProjectStanding project) {
        return sentences.sentence(reason, project);
    }
}
