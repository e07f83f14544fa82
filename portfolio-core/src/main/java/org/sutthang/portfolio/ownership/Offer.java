package org.sutthang.portfolio.ownership;

import java.time.Instant;

/**
 * An offer of ownership that waits for an answer.
 *
 * @param projectCode the project's code
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param from who offers it
 * @param to who is to answer for it
 * @param note what the owner says with it
 * @param offeredAt when
 */
public record Offer(String projectCode, String titleTh, String titleEn, Person from, Person to, String note,
        Instant offeredAt) {

    static Offer of(OwnershipOffer offer) {
        return new Offer(offer.getProject().getCode(), offer.getProject().details().titleTh(),
                offer.getProject().details().titleEn(), Person.of(offer.getFrom()), Person.of(offer.getTo()),
                offer.getNote(), offer.getOfferedAt());
    }
}
