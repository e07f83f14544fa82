package org.sutthang.portfolio.web.api;

import org.sutthang.portfolio.exchange.workbook.WorkbookLimits;
import org.sutthang.portfolio.kernel.RuleViolation;

/** The body of a request is larger than the product reads. */
class UploadTooLarge extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the limit in MiB. */
    UploadTooLarge() {
        super("api.tooLarge", WorkbookLimits.FILE_BYTES >> 20);
    }
}
