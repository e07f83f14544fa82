package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeRequestContext;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.UpdateProblem;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.web.faces.Frame;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * Saves a draft by itself while somebody goes on typing, and tells the script of the page what became of it; nothing is said beside fields.
 * What two people changed is never saved by itself: they choose first.
 */
@Dependent
public class UpdateAutosave implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UpdateFields fields;
    @Inject
    private LocaleBean locale;
    @Inject
    private Frame frame;

    /**
     * Saves, unless somebody still has to choose.
     *
     * @param editing what is typed
     * @param save saves it
     * @param rows the rows of the page as they are then
     * @param page what the ids of the page's fields begin with
     */
    void save(UpdateEditing editing, Runnable save, Supplier<List<ResultRow>> rows, String page) {
        if (!editing.meanwhile().isEmpty()) {
            tell("clash", locale.messages().get("update.state.clash"));
            return;
        }
        try {
            save.run();
            List<String> taken = showTaken(editing, rows.get(), page);
            String time = new ThaiFormat(locale.getLanguage()).time(frame.getNow());
            tell("saved", taken.isEmpty() ? locale.messages().get("update.saved", time)
                    : locale.messages().get("update.saved.taken", time, taken.size()));
        } catch (UpdateRefused refused) {
            tell("notSaved", locale.messages().get("update.notsaved.problems", refused.problems().size()));
            UpdateProblem first = refused.problems().getFirst();
            tellFirst(fields.place(first.field(), editing.form(), rows.get(), page));
        } catch (StaleEdit stale) {
            showTaken(editing, rows.get(), page);
            tell("clash", locale.messages().get("update.state.clash"));
        } catch (RuleViolation broken) {
            tell("notSaved", locale.messages().get("update.notsaved.why", locale.ruleMessages().sentence(broken)));
        }
    }

    /** The browser still has what it was given first; sent back, that would undo what somebody else has stored. */
    private List<String> showTaken(UpdateEditing editing, List<ResultRow> rows, String page) {
        List<String> places = editing.taken().stream().map(field -> fields.place(field, editing.form(), rows, page))
                .filter(UpdateFields::isSomewhere).toList();
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(places);
        tell("taken", String.join(" ", places));
        return places;
    }

    static void tellFirst(String field) {
        PrimeRequestContext.getCurrentInstance().getCallbackParams().putIfAbsent("first", field);
    }

    private static void tell(String what, String words) {
        PrimeFaces.current().ajax().addCallbackParam(what, words);
    }
}
