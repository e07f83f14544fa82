package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.UpdateProblem;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.ReadableFields;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** Finds the fields of the update page by the names that the core gives them. */
@ApplicationScoped
public class UpdateFields {

    private static final String DISBURSED_DOUBT = "disbursedDoubt";
    /** Between colons in the id of a row that the page does not have. */
    private static final String NOWHERE = ":-1:";

    @Inject
    private PageMessages pageMessages;
    @Inject
    private LocaleBean locale;

    /**
     * A field that somebody else changed meanwhile.
     *
     * @param field its name
     * @param label the same in words
     * @param mine what was typed, in words
     * @param theirs what is stored, in words
     */
    public record Meanwhile(String field, String label, String mine, String theirs) {
    }

    /** The milestones to report on, or those reached before the quarter began. */
    List<MilestoneEntry> milestones(UpdateForm form, UpdateSheet sheet, boolean open) {
        LocalDate firstDay = sheet.window().dates().firstDay();
        return form.getMilestones().stream().filter(m -> open == sheet.milestone(m.getCode())
                .map(line -> line.standing().actualOn() == null
                        || !line.standing().actualOn().isBefore(firstDay)).orElse(true)).toList();
    }

    /** The client id of a field; of one that the page does not have, one that is not {@link #isSomewhere}. */
    String place(String field, UpdateForm form, List<ResultRow> rows, String page) {
        return page + clientId(field, form, rows);
    }

    static boolean isSomewhere(String place) {
        return !place.contains(NOWHERE);
    }

    /** Says beside its field what is wrong with it, or at the head of a page that does not have the field. */
    void refuse(UpdateProblem problem, UpdateForm form, List<ResultRow> rows, String page) {
        if (DISBURSED_DOUBT.equals(problem.field())) {
            form.questionDisbursed();
        }
        String place = place(problem.field(), form, rows, page);
        RuleViolation violation = new RuleViolation(problem.key(), problem.arguments().toArray());
        if (isSomewhere(place)) {
            pageMessages.fieldError(place, violation);
        } else {
            pageMessages.error(violation);
        }
    }

    /**
     * Says what the rules find in the fields that could be read, beside those that could not; of these nothing more is said.
     *
     * @return how many fields it was said beside
     */
    int refuseBesideUnreadable(List<UpdateProblem> problems, UpdateForm form, List<ResultRow> rows, String page) {
        List<UpdateProblem> others = problems.stream()
                .filter(p -> !ReadableFields.isTold(place(p.field(), form, rows, page))).toList();
        others.forEach(p -> refuse(p, form, rows, page));
        return (int) others.stream().map(UpdateProblem::field).distinct().count();
    }

    private static String clientId(String field, UpdateForm form, List<ResultRow> rows) {
        int first = field.indexOf('.');
        if (first < 0) {
            // A field for a date names its input v.
            return "submittedOn".equals(field) ? "submittedOn:v" : field;
        }
        String code = field.substring(first + 1, field.lastIndexOf('.'));
        String what = field.substring(field.lastIndexOf('.') + 1);
        if (field.startsWith("milestone.")) {
            return "m:" + index(form.getMilestones().stream().map(MilestoneEntry::getCode).toList(), code)
                    + ":" + what;
        }
        return "r:" + index(rows.stream().map(r -> r.entry() == null ? null : r.entry().getKey()).toList(),
                code) + ":" + what;
    }

    private static int index(List<String> keys, String key) {
        return IntStream.range(0, keys.size()).filter(i -> Objects.equals(keys.get(i), key)).findFirst().orElse(-1);
    }

    /** Puts into words what two people changed. */
    List<Meanwhile> describe(List<UpdateMerge.Conflict> conflicts, UpdateForm form) {
        return conflicts.stream().map(c -> new Meanwhile(c.field(), label(c.field(), form), word(c.mine()),
                word(c.theirs()))).toList();
    }

    /** The name of a field in words, after that of what it belongs to. */
    String label(String field, UpdateForm form) {
        Messages messages = locale.messages();
        int first = field.indexOf('.');
        if (first < 0) {
            return messages.get("update." + field);
        }
        String code = field.substring(first + 1, field.lastIndexOf('.'));
        String title = field.startsWith("milestone.")
                ? form.milestone(code).map(MilestoneEntry::getTitle).orElse(code)
                : form.result(code).map(ResultEntry::getTitle).orElse(code);
        return title + " – " + messages.get("update." + field.substring(field.lastIndexOf('.') + 1));
    }

    private String word(Object value) {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        return switch (value) {
            case null -> ThaiFormat.NONE;
            case LocalDate date -> format.date(date);
            case BigDecimal number -> format.decimal(number, 10);
            default -> locale.messages().has("update.value." + value)
                    ? locale.messages().get("update.value." + value) : value.toString();
        };
    }
}
