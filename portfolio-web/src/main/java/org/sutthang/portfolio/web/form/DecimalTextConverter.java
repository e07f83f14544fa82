package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.NumberText;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** A number in a text field: shown grouped with all its decimals, taken with Thai digits, groups and a percent sign. */
@Dependent
@FacesConverter(value = "decimalText", managed = true)
public class DecimalTextConverter extends TypedText<BigDecimal> {

    private static final int MOST_DECIMALS = 10;

    @Inject
    private LocaleBean locale;

    @Override
    protected BigDecimal read(String text) {
        return NumberText.parse(text).orElseThrow(() -> refused(locale, "error.number", text));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : new ThaiFormat(locale.getLanguage()).decimal(value, MOST_DECIMALS);
    }
}
