package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What a monitor typed to correct a project in a closed quarter.
 *
 * @param values milestones, results and disbursement as they should be; what it says beside them is passed over
 * @param texts the words and ratings of the report as they should be
 * @param status how far the update came, as it should be
 * @param submittedOn the day on which it was handed in, as it should be, or null
 * @param reason why the quarter is restated
 * @param chainEnd the seal at the end of the chain when the values were read
 * @param narrative what is written for sections of reports whose figures change
 */
public record RestatementInput(UpdateInput values, UpdateTexts texts, UpdateStatus status, LocalDate submittedOn,
        String reason, String chainEnd, List<RestatedText> narrative) {

    /** Blank texts become null. */
    public RestatementInput {
        reason = Texts.orNull(reason);
        narrative = List.copyOf(narrative);
    }

    /**
     * A correction with nothing written for reports.
     *
     * @param values milestones, results and disbursement as they should be
     * @param texts the words and ratings of the report as they should be
     * @param status how far the update came, as it should be
     * @param submittedOn the day on which it was handed in, as it should be, or null
     * @param reason why the quarter is restated
     * @param chainEnd the seal at the end of the chain when the values were read
     */
    public RestatementInput(UpdateInput values, UpdateTexts texts, UpdateStatus status, LocalDate submittedOn,
            String reason, String chainEnd) {
        this(values, texts, status, submittedOn, reason, chainEnd, List.of());
    }

    /**
     * The same with what is written for reports.
     *
     * @param written the texts of sections whose figures change
     * @return the correction
     */
    public RestatementInput saying(List<RestatedText> written) {
        return new RestatementInput(values, texts, status, submittedOn, reason, chainEnd, written);
    }
}
