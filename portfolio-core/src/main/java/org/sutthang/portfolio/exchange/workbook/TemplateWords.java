package org.sutthang.portfolio.exchange.workbook;

import java.util.Locale;

/** What the template's instructions call sheets and code words; the words themselves belong to the pages. */
public interface TemplateWords {

    /**
     * What a sheet holds.
     *
     * @param sheet its name in the file
     * @param language Thai or English
     * @return its name for people
     */
    String sheet(String sheet, Locale language);

    /**
     * What a code word means.
     *
     * @param column where it stands
     * @param word the code word, in lower case
     * @param language Thai or English
     * @return its meaning in a word or two
     */
    String word(Column<?> column, String word, Locale language);
}
