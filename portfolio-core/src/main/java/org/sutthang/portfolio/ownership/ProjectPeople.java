package org.sutthang.portfolio.ownership;

import java.util.List;
import java.util.Optional;

/**
 * The people of a project.
 *
 * @param projectCode its code
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param version the version that a change must name
 * @param owner who answers for it, or null
 * @param assistants who edit for the owner
 * @param offer the offer that waits for an answer, or null
 * @param candidates who can be chosen, empty for those who change nothing
 * @param rights what the reader may do
 */
public record ProjectPeople(String projectCode, String titleTh, String titleEn, long version, Person owner,
        List<Person> assistants, Offer offer, List<Person> candidates, Rights rights) {

    /**
     * What the reader may do.
     *
     * @param assistants add and remove assistants
     * @param offer offer the project to another, and take that back
     * @param settle accept or decline the offer
     * @param transfer pass the project on at once, as the monitor
     */
    public record Rights(boolean assistants, boolean offer, boolean settle, boolean transfer) {
    }

    /** @return whether nobody who can sign in answers for it */
    public boolean ownerless() {
        return owner == null || !owner.active();
    }

    /**
     * A candidate.
     *
     * @param userName a user name
     * @return the person, if it can be chosen
     */
    public Optional<Person> candidate(String userName) {
        return candidates.stream().filter(c -> c.userName().equals(userName)).findFirst();
    }
}
