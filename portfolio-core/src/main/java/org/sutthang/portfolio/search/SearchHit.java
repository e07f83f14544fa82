package org.sutthang.portfolio.search;

import java.util.List;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param code its public code, or the name that a person signs in with
 * @param title what it is called, in the reader's language
 * @param projectCode the project that an indicator belongs to, or null
 * @param projects how many projects within reach a person answers for; 0 of anything else
 * @param assists how many projects that the reader reads in full a person edits for their owners; 0 of anything else
 * @param present whether it is in use: not withdrawn, and able to sign in
 * @param because where the words were found that are not in the title; empty where all are
 * @param about the line that tells it from others of its name: organisation, project, or null
 */
public record SearchHit(SearchKind kind, String code, String title, String projectCode, int projects, int assists,
        boolean present, List<Found> because, Found about) {

    /**
     * A text in which a word was found.
     *
     * @param place where it stands
     * @param text the text, in the language in which it was found
     */
    public record Found(SearchPlace place, String text) {
    }
}
