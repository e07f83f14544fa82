package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.web.faces.PageMessages;

/** Says a broken rule beside the field that it is about, or at the head of the page where it is about none. */
@RequestScoped
public class FieldRules {

    /** Stands for a field beside which something is said already: that it cannot be read says why it is missing. */
    private static final String TOLD = "";

    @Inject
    private PageMessages messages;

    /**
     * Says it, or each of them where several are broken.
     *
     * @param refused the broken rule or rules
     * @param fields the fields' client ids by the keys of rules, or by the first parts of keys
     */
    public void refuse(RuleViolation refused, Map<String, String> fields) {
        if (refused instanceof RuleViolations several) {
            several.each().forEach(one -> refuse(one, fields));
            return;
        }
        String key = refused.getKey();
        for (String part = key; part != null; part = shortened(part)) {
            if (fields.containsKey(part)) {
                if (!TOLD.equals(fields.get(part))) {
                    messages.fieldError(fields.get(part), refused);
                }
                return;
            }
        }
        messages.error(refused);
    }

    /**
     * Where fields could not be read, asks the rules about the others, so that everything is said at once. The framework ends
     * such a request before any action, so nothing is saved.
     *
     * @param event says which form was read
     * @param check refuses what was typed as saving would, and stores nothing
     * @param fields the fields' client ids by the keys of rules, or by the first parts of keys
     */
    public void besideUnreadable(ComponentSystemEvent event, Runnable check, Map<String, String> fields) {
        if (!event.getFacesContext().isValidationFailed()) {
            return;
        }
        ReadableFields.takeOver(event.getComponent());
        Map<String, String> untold = new HashMap<>(fields);
        untold.replaceAll((key, field) -> ReadableFields.isTold(field) ? TOLD : field);
        try {
            check.run();
        } catch (RuleViolation refused) {
            refuse(refused, untold);
        }
    }

    private static String shortened(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? null : key.substring(0, dot);
    }
}
