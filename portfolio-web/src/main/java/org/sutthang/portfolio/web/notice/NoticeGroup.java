package org.sutthang.portfolio.web.notice;

import java.util.List;

/**
 * The notices of one kind among those that are equally urgent.
 *
 * @param label what they are, with their number
 * @param first the first of them, at most as many as are looked at at once
 * @param more the others
 * @param rest how many there are beyond those, in words, or null
 * @param keys the keys of all that are shown, one a line: what was not shown is not marked
 */
public record NoticeGroup(String label, List<Line> first, List<Line> more, String rest, String keys) {

    /**
     * One notice.
     *
     * @param key what names it when it is marked
     * @param title the project, or what it is about
     * @param text what happened or is to be done
     * @param when until when or since when, or null
     * @param tone the style of that
     * @param link where it is dealt with
     */
    public record Line(String key, String title, String text, String when, String tone, String link) {
    }
}
