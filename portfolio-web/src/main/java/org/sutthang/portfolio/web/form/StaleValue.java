package org.sutthang.portfolio.web.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.web.text.Messages;

/**
 * A value that somebody else has saved differently while a form was open.
 *
 * @param field the field's name, or its key before it is shown
 * @param stored what is saved now
 * @param typed what stands in the form
 */
public record StaleValue(String field, String stored, String typed) {

    /**
     * The values that differ.
     *
     * @param messages the reader's language
     * @param values every field with its key as the name
     * @return those whose stored and typed values are not the same, with their names
     */
    public static List<StaleValue> differences(Messages messages, StaleValue... values) {
        return Stream.of(values).filter(v -> !Objects.equals(v.stored, v.typed))
                .map(v -> new StaleValue(messages.get(v.field), v.stored, v.typed)).toList();
    }
}
