package org.sutthang.portfolio.selection;

import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * A criterion of a scorecard.
 *
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param weight how much it counts, out of 100
 */
public record CriterionDetails(String nameTh, String nameEn, BigDecimal weight) {

    /** What ideas are judged by where a campaign has no criteria of its own. */
    public static final List<CriterionDetails> USUAL = List.of(
            of("ตรงกับปัญหาและความต้องการของประชาชน", "Answers a real need of citizens", 25),
            of("ผลกระทบและประโยชน์ที่คาดว่าจะได้รับ", "Expected impact and benefit", 25),
            of("ความคิดสร้างสรรค์และความใหม่", "Creativity and novelty", 20),
            of("ความเป็นไปได้ในการนำไปใช้จริง", "Feasible to put into use", 20),
            of("ศักยภาพในการขยายผล", "Potential to be scaled out", 10));

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public CriterionDetails {
        nameTh = Texts.orNull(nameTh);
        nameEn = Texts.orNull(nameEn);
        weight = Decimals.normal(weight);
    }

    private static CriterionDetails of(String nameTh, String nameEn, int weight) {
        return new CriterionDetails(nameTh, nameEn, BigDecimal.valueOf(weight));
    }
}
