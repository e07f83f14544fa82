package org.sutthang.portfolio.web.mail;

/**
 * What is sent to one person.
 *
 * @param to one plain e-mail address
 * @param subject one line
 * @param text the message as plain text
 * @param html the same as a page
 * @param stop the address at which one request stops further digests, or null
 */
record Letter(String to, String subject, String text, String html, String stop) {
}
