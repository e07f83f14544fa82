package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.DateText;

/** A date in a text field: shown as the reader writes it, taken in every form that {@link DateText} reads. */
@Dependent
@FacesConverter(value = "dateText", managed = true)
public class DateTextConverter extends TypedText<LocalDate> {

    @Inject
    private LocaleBean locale;

    @Inject
    private ReaderFormat format;

    @Override
    protected LocalDate read(String text) {
        return DateText.parse(text).orElseThrow(() -> refused(locale, DateText.refusal(text), text));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) throws ConverterException {
        return value == null ? "" : format.date(value);
    }
}
