package org.sutthang.portfolio.idea;

import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * What can change about an idea.
 *
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param campaign where it was born, or null
 * @param organisation the organisation it came from
 * @param proposer who proposed it, or null
 * @param empathize canvas: who has the problem
 * @param define canvas: the problem
 * @param ideate canvas: the ideas considered
 * @param prototype canvas: what was built
 * @param test canvas: what was learnt
 * @param status how far the selection came
 */
public record IdeaDetails(
        String titleTh,
        String titleEn,
        Campaign campaign,
        Organisation organisation,
        String proposer,
        String empathize,
        String define,
        String ideate,
        String prototype,
        String test,
        IdeaStatus status) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public IdeaDetails {
        titleTh = Texts.orNull(titleTh);
        titleEn = Texts.orNull(titleEn);
        proposer = Texts.orNull(proposer);
        empathize = Texts.orNull(empathize);
        define = Texts.orNull(define);
        ideate = Texts.orNull(ideate);
        prototype = Texts.orNull(prototype);
        test = Texts.orNull(test);
    }
}
