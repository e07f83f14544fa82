package org.sutthang.portfolio.web.window;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.TypedForm;
import org.sutthang.portfolio.web.text.DateText;
import org.sutthang.portfolio.window.WindowProblem;
import org.sutthang.portfolio.window.WindowRefused;

/** Reads the dates of a form, and says what is wrong with them beside their fields. */
@RequestScoped
class DateFields {

    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;

    /** The date in a field, null where it is empty or cannot be read; then that is said beside it. */
    LocalDate date(TypedForm form, String field) {
        String text = form.text(field);
        LocalDate date = text == null ? null : DateText.parse(text).orElse(null);
        if (text != null && date == null) {
            form.refuse(field, locale.messages().get(DateText.refusal(text), text));
        }
        return date;
    }

    /** Whether something could not be read; that is said at the head of the page as well. */
    boolean isUnreadable(TypedForm form) {
        if (form.isRefused()) {
            messages.error(new RuleViolation("window.refused", form.refused().size(), String.join(", ", form.refused())));
        }
        return form.isRefused();
    }

    /** Says what was refused; the form may have another name for a field. */
    void refuse(TypedForm form, WindowRefused refused, UnaryOperator<String> field) {
        for (WindowProblem problem : refused.problems()) {
            form.refuse(field.apply(problem.field()), locale.ruleMessages().sentence(problem.key(), problem.arguments().toArray()));
        }
        messages.error(refused);
    }
}
