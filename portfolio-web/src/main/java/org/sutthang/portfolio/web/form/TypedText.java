package org.sutthang.portfolio.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * A converter for what is typed into a field; what cannot be read is refused with a sentence that quotes it.
 *
 * @param <T> what the text stands for
 */
abstract class TypedText<T> implements Converter<T> {

    private static final int QUOTED = 40;

    @Override
    public T getAsObject(FacesContext context, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : read(text);
    }

    /**
     * Reads a text.
     *
     * @param text what was typed, not blank
     * @return its value
     * @throws ConverterException where it cannot be read
     */
    protected abstract T read(String text);

    /**
     * The refusal of a text.
     *
     * @param locale the reader's language
     * @param key of the sentence
     * @param text what was typed
     * @return to be thrown
     */
    static ConverterException refused(LocaleBean locale, String key, String text) {
        String quoted = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
        String sentence = locale.messages().get(key, quoted);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
