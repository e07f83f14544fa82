package org.sutthang.portfolio.web.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is read in a text that should be a date, said in the reader's words before it is sent: the date in both eras, what else
 * it could be taken for, and what to look at twice.
 *
 * @param state how sure it is
 * @param sentence what is said beside the field
 */
public record DateReading(State state, String sentence) {

    private static final int BUDDHIST_ERA = 543;
    /** In years; plans, awards and reports of an office lie within these. */
    private static final int USUAL_DISTANCE = 30;

    /** How sure the reading is. */
    public enum State {
        /** A date, and there is no doubt. */
        READ,
        /** A date, but the reader should look at it. */
        DOUBTFUL,
        /** No date. */
        REFUSED
    }

    /**
     * Reads a text.
     *
     * @param text what was typed, not blank
     * @param today the present day
     * @param language the reader's
     * @return what is said of it
     */
    public static DateReading of(String text, LocalDate today, UserLanguage language) {
        Messages messages = new Messages(language);
        LocalDate date = DateText.parse(text).orElse(null);
        if (date == null) {
            return new DateReading(State.REFUSED, messages.get(DateText.refusal(text), text));
        }
        ThaiFormat format = new ThaiFormat(language);
        String otherEra = String.valueOf(date.getYear() + (language == UserLanguage.TH ? 0 : BUDDHIST_ERA));
        long years = Math.abs(ChronoUnit.YEARS.between(today, date));
        if (years > USUAL_DISTANCE) {
            return new DateReading(State.DOUBTFUL, messages.get("typed.date.far", format.date(date), otherEra, String.valueOf(years)));
        }
        if (DateText.isShortYear(text)) {
            return new DateReading(State.DOUBTFUL, messages.get("typed.date.short", format.date(date), otherEra));
        }
        String key = DateText.couldBeTurned(text) ? "typed.date.turned" : "typed.date.read";
        return new DateReading(State.READ, messages.get(key, format.date(date), otherEra));
    }
}
