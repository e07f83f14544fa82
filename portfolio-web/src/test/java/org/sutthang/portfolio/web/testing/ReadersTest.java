package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.Parameter;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A test with a reader: what the product says in the reader's language, taken from where the product takes it. */
abstract class ReadersTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    /** Of a test in both languages; of others null. */
    @Parameter
    UserLanguage inLanguage;

    /** @return the language of the reader; Thai unless the test is {@link InBothLanguages} */
    protected UserLanguage language() {
        return inLanguage == null ? UserLanguage.TH : inLanguage;
    }

    /**
     * What the product says to the reader.
     *
     * @param key of a sentence in the bundles
     * @param args for its places, as the reader sees them
     * @return the sentence in the reader's language
     */
    protected String says(String key, Object... args) {
        String sentence = new Messages(language()).get(key, args);
        assertThat(sentence).as("sentence of " + key).doesNotContain("???", "{0}");
        return sentence;
    }

    /**
     * The longest part of what the product says to the reader that no value goes into.
     *
     * @param key of a sentence in the bundles
     * @return the part
     */
    protected String partOf(String key) {
        return Arrays.stream(PLACE.split(new Messages(language()).get(key))).map(String::strip)
                .max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /** @return how the reader sees dates, quarters and numbers */
    protected ThaiFormat format() {
        return new ThaiFormat(language());
    }

    /**
     * A date as the reader sees it and may type it.
     *
     * @param iso the date, such as {@code 2026-07-31}
     * @return the date in short, such as 31 ก.ค. 2569
     */
    protected String date(String iso) {
        return format().date(LocalDate.parse(iso));
    }

    /**
     * A quarter as the reader sees it.
     *
     * @param year the fiscal year in the Buddhist era
     * @param quarter 1 to 4
     * @return the quarter with its year
     */
    protected String quarter(int year, int quarter) {
        return format().quarter(new FiscalQuarter(year, quarter));
    }

    /**
     * A quarter as the reader sees it where there is little room.
     *
     * @param year the fiscal year in the Buddhist era
     * @param quarter 1 to 4
     * @return the quarter with its year, in short
     */
    protected String shortQuarter(int year, int quarter) {
        return format().shortQuarter(new FiscalQuarter(year, quarter));
    }

    /**
     * A code of what a test brings in.
     *
     * @param code the code for the reader of Thai
     * @return the same, or one of its own for the reader of English
     */
    protected String own(String code) {
        return language() == UserLanguage.TH ? code : code + "E";
    }
}
