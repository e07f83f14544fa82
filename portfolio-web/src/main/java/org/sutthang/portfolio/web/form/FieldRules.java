package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.web.faces.PageMessages;

/** Says a broken rule beside the field that it is about, or at the head of the page where it is about none. */
@RequestScoped
public class FieldRules {

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
                messages.fieldError(fields.get(part), refused);
                return;
            }
        }
        messages.error(refused);
    }

    private static String shortened(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? null : key.substring(0, dot);
    }
}
