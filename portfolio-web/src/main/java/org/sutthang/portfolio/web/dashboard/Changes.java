package org.sutthang.portfolio.web.dashboard;

import org.sutthang.portfolio.web.faces.ReaderFormat;

/** A figure's change against another quarter in a few words, with an arrow and a sign, the earlier figure among them. */
final class Changes {

    private static final String UP = "↑";
    private static final String DOWN = "↓";

    private Changes() {
    }

    /** Such as ↑+3 จาก 40, or เท่าเดิม. */
    static String of(int now, int before, ReaderFormat format) {
        return now == before ? format.text("dashboard.change.none")
                : format.text("dashboard.change.short", signed(now - before, format), format.number(before));
    }

    /** Such as ↑+3 or ↓−2. */
    static String signed(int by, ReaderFormat format) {
        return arrow(by) + format.signed(by);
    }

    /** The arrow of a change; nothing where nothing has changed. */
    static String arrow(int by) {
        return by > 0 ? UP : by < 0 ? DOWN : "";
    }
}
