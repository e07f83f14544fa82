package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** Finds what is wrong with a field, for the component that says it beside the field; the framework's own message does not look out of a composite component. */
@Named("fieldMessages")
@ApplicationScoped
public class FieldMessages {

    /**
     * What is wrong with a field.
     *
     * @param near a component near the field
     * @param id the field's id, searched from there outwards
     * @return the sentences, none where nothing is wrong
     */
    public List<String> of(UIComponent near, String id) {
        UIComponent field = find(near, id);
        FacesContext context = FacesContext.getCurrentInstance();
        return field == null ? List.of()
                : context.getMessageList(field.getClientId(context)).stream().map(FacesMessage::getSummary).distinct().toList();
    }

    private static UIComponent find(UIComponent near, String id) {
        for (UIComponent place = near.getParent(); place != null; place = place.getParent()) {
            UIComponent found = place.findComponent(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
