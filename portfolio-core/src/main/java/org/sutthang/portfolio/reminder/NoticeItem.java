package org.sutthang.portfolio.reminder;

/**
 * A notice with what its reader knows of it.
 *
 * @param notice the notice
 * @param seen whether the reader has marked it as seen in this very state
 * @param sent whether it was in a digest in this very state
 */
public record NoticeItem(Notice notice, boolean seen, boolean sent) {
}
