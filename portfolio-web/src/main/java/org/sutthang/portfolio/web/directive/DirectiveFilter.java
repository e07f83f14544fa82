package org.sutthang.portfolio.web.directive;

import java.util.Arrays;
import java.util.Locale;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.project.DirectiveStatus;

/** Which directives are listed, as the address names it. */
public enum DirectiveFilter {
    /** Those that wait for an answer. */
    OUTSTANDING,
    /** Those that wait beyond their due date. */
    OVERDUE,
    /** Those that wait for the one who gave them to accept the answer. */
    ANSWERED,
    /** Those that the reader gave, recorded or has to answer, and that are not ended. */
    MINE,
    /** All, closed and withdrawn ones too. */
    ALL;

    static DirectiveFilter read(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter().equals(parameter)).findFirst().orElse(OUTSTANDING);
    }

    /** @return as the address has it */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean accepts(DirectiveItem item, boolean mine) {
        return switch (this) {
            case OUTSTANDING -> item.status() == DirectiveStatus.OUTSTANDING;
            case OVERDUE -> item.overdue();
            case ANSWERED -> item.status() == DirectiveStatus.ANSWERED;
            case MINE -> mine && (item.status() == DirectiveStatus.OUTSTANDING
                    || item.status() == DirectiveStatus.ANSWERED);
            case ALL -> true;
        };
    }
}
