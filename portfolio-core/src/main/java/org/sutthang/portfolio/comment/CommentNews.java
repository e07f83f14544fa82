package org.sutthang.portfolio.comment;

import java.time.Instant;

/**
 * A comment that somebody has not heard of yet.
 *
 * @param projectCode the project's code
 * @param titleTh the project's title in Thai
 * @param titleEn the project's title in English, or null
 * @param organisationCode the code of the organisation that delivers the project
 * @param code the comment's code in the project
 * @param author who wrote it, by name
 * @param words what it says
 * @param at when it was written
 */
public record CommentNews(String projectCode, String titleTh, String titleEn, String organisationCode, String code, String author,
        String words, Instant at) {
}
