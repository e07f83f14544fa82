package org.sutthang.portfolio.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;

/**
 * Takes over what could be read of a form in which other fields could not, so that the rules can be asked about it at once and
 * nobody mends a form in two rounds. Nothing is saved by it: the framework ends the request before any action.
 */
public final class ReadableFields {

    private ReadableFields() {
    }

    /**
     * Takes over every field that was read.
     *
     * @param form the form whose fields have been converted and validated
     * @return how many fields could not be read
     */
    public static int takeOver(UIComponent form) {
        FacesContext context = FacesContext.getCurrentInstance();
        int[] unreadable = {0};
        form.visitTree(VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                (visit, component) -> {
                    if (component instanceof UIInput input) {
                        unreadable[0] += input.isValid() ? 0 : 1;
                        input.updateModel(context);
                    }
                    return VisitResult.ACCEPT;
                });
        return unreadable[0];
    }

    /**
     * Whether something was said about a field already.
     *
     * @param clientId the field's client id
     * @return true where a message stands beside it
     */
    public static boolean isTold(String clientId) {
        return !FacesContext.getCurrentInstance().getMessageList(clientId).isEmpty();
    }
}
