package org.sutthang.portfolio.web.dashboard;

import org.sutthang.portfolio.web.faces.ReaderFormat;

/** A figure's change against another quarter in a few words, the earlier figure among them. */
final class Changes {

    private Changes() {
    }

    /** Such as +3 จาก 40, or เท่าเดิม. */
    static String of(int now, int before, ReaderFormat format) {
        return now == before ? format.text("dashboard.change.none")
                : format.text("dashboard.change.short", format.signed(now - before), format.number(before));
    }
}
