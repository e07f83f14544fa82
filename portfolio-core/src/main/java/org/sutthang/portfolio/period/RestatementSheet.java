package org.sutthang.portfolio.period;

import java.math.BigDecimal;

/**
 * A project in a closed quarter, open to correction.
 *
 * @param sheet the values as they were sealed, in the shape in which they were reported
 * @param disbursedBaht baht disbursed as this quarter's update said, or null
 * @param texts the words and ratings of the report as they were sealed
 * @param revision the latest revision of the quarter
 * @param chainEnd the seal at the end of the chain, which a restatement must name, so that nobody corrects what has changed
 */
public record RestatementSheet(UpdateSheet sheet, BigDecimal disbursedBaht, UpdateTexts texts, int revision,
        String chainEnd) {
}
