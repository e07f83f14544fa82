package org.sutthang.portfolio.report.xlsx;

import org.sutthang.portfolio.report.content.Mark;

/** The colours and the pattern of each mark: as its sign does, any of them alone tells one status from another. */
final class Shapes {

    private Shapes() {
    }

    /** The colour of its words. */
    static String ink(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> "1A7346";
            case WATCH -> "9A5B00";
            case LATE -> "B3261E";
            case NOT_REPORTED, NOT_RATED -> "4A5568";
            case BENEFIT -> "7A5200";
        };
    }

    /** The colour behind its words. */
    static String ground(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> "E3F2E9";
            case WATCH -> "FDF0D9";
            case LATE -> "FBE4E2";
            case NOT_REPORTED -> "E9ECF1";
            case NOT_RATED -> "F5F6F8";
            case BENEFIT -> "FBF1D3";
        };
    }

    /** The colour of its part of a chart. */
    static String fill(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> "1A7346";
            case WATCH -> "D98E04";
            case LATE -> "B3261E";
            case NOT_REPORTED -> "5B6675";
            case NOT_RATED -> "B4BCC8";
            case BENEFIT -> "C58A12";
        };
    }

    /** The pattern of its part of a chart, or null where it is filled. */
    static String pattern(Mark mark) {
        return switch (mark) {
            case ON_PLAN, BENEFIT -> null;
            case WATCH -> "wdUpDiag";
            case LATE -> "dkHorz";
            case NOT_REPORTED -> "pct20";
            case NOT_RATED -> "ltDnDiag";
        };
    }
}
