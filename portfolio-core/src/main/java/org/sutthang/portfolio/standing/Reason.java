package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One reason for a status, to be said in one sentence.
 *
 * @param key what it says
 * @param status the status that it explains
 * @param subject the code of the milestone or indicator it is about, or null
 * @param numbers the figures in the sentence, as the key describes them
 */
public record Reason(ReasonKey key, Status status, String subject, List<BigDecimal> numbers) {

    static Reason of(ReasonKey key, Status status, BigDecimal... numbers) {
        return new Reason(key, status, null, List.of(numbers));
    }

    static Reason about(ReasonKey key, Status status, String subject, BigDecimal... numbers) {
        return new Reason(key, status, subject, List.of(numbers));
    }
}
