package org.sutthang.portfolio.web.explanation;

import java.util.List;
import org.sutthang.portfolio.standing.Status;

/**
 * An indicator with its arithmetic and with what it rests on.
 *
 * @param code its code
 * @param name its name
 * @param definition its definition, or null
 * @param status its status
 * @param incomplete how many of the expected parts have reported where some are missing, or null
 * @param lines the arithmetic
 * @param reported what was reported, as it enters
 * @param unfolded whether the reports are few enough to be shown at once
 * @param corrections what results were before they were corrected, the latest first
 */
public record ExplainedIndicator(String code, String name, String definition, Status status, String incomplete,
        List<ArithmeticText.Said> lines, List<Report> reported, boolean unfolded, List<Correction> corrections) {

    /**
     * One report.
     *
     * @param name the quarter, and the organisation whose part it is
     * @param figure the figure, or that it is missing
     * @param evidence what proves it, or null
     * @param link whether the evidence may be followed
     * @param by who recorded it and when, or null
     * @param remark a remark, or null
     * @param kept why it was kept although doubted, or null
     */
    public record Report(String name, String figure, String evidence, boolean link, String by, String remark,
            String kept) {
    }

    /**
     * A correction.
     *
     * @param name the quarter, and the organisation whose part it is
     * @param earlier the figure that it was
     * @param recorded who had recorded it and when
     * @param corrected who corrected it and when
     * @param reason why
     */
    public record Correction(String name, String earlier, String recorded, String corrected, String reason) {
    }
}
