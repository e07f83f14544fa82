package org.sutthang.portfolio.idea;

import org.sutthang.portfolio.kernel.Texts;

/**
 * What is typed into the intake page.
 *
 * @param titleTh the title in Thai, or null where there is an English one
 * @param titleEn the title in English, or null
 * @param campaignCode the code of the campaign it was born in, or null
 * @param organisationCode the code of the organisation it comes from
 * @param proposer who proposed it, or null
 * @param empathize canvas: who has the problem
 * @param define canvas: the problem
 * @param ideate canvas: the ideas considered
 * @param prototype canvas: what was built
 * @param test canvas: what was learnt
 */
public record IdeaInput(String titleTh, String titleEn, String campaignCode, String organisationCode, String proposer,
        String empathize, String define, String ideate, String prototype, String test) {

    /** Blank texts become null. */
    public IdeaInput {
        titleTh = Texts.orNull(titleTh);
        titleEn = Texts.orNull(titleEn);
        campaignCode = Texts.orNull(campaignCode);
        organisationCode = Texts.orNull(organisationCode);
        proposer = Texts.orNull(proposer);
        empathize = Texts.orNull(empathize);
        define = Texts.orNull(define);
        ideate = Texts.orNull(ideate);
        prototype = Texts.orNull(prototype);
        test = Texts.orNull(test);
    }
}
