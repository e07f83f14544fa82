package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sutthang.portfolio.kernel.Constants;
import org.sutthang.portfolio.plan.PlanProblem;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.DateText;
import org.sutthang.portfolio.web.text.NumberText;

/** Turns the values of a plan into the texts of a form and back; what cannot be read is refused beside its field. */
@RequestScoped
public class PlanTexts {

    private static final int DECIMALS = 12;
    private static final int QUOTED = 40;

    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    String of(LocalDate date) {
        return date == null ? null : format.date(date);
    }

    String of(BigDecimal number) {
        return number == null ? null : format.decimal(number, DECIMALS);
    }

    String of(Enum<?> word) {
        return word == null ? null : word.name();
    }

    LocalDate date(PlanForm form, String field) {
        String text = form.text(field);
        return text == null ? null : read(form, field, DateText::parse, DateText.refusal(text));
    }

    BigDecimal number(PlanForm form, String field) {
        return read(form, field, NumberText::parse, "error.number");
    }

    /** A whole number; anything else is refused like what is no number. */
    Integer whole(PlanForm form, String field) {
        return read(form, field, text -> NumberText.parse(text)
                .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.abs().compareTo(BigDecimal.valueOf(9_999)) <= 0)
                .map(BigDecimal::intValue), "plan.whole");
    }

    <E extends Enum<E>> E word(PlanForm form, String field, Class<E> type) {
        return Constants.named(type, form.text(field)).orElse(null);
    }

    private <T> T read(PlanForm form, String field, Function<String, Optional<T>> parse, String key) {
        String text = form.text(field);
        if (text == null) {
            return null;
        }
        return parse.apply(text).orElseGet(() -> {
            String quoted = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
            form.refuse(field, format.text(key, quoted));
            return null;
        });
    }

    /** The sentence of a finding of the core. */
    String sentence(PlanProblem problem) {
        return locale.ruleMessages().sentence(problem.key(), problem.arguments().toArray());
    }
}
