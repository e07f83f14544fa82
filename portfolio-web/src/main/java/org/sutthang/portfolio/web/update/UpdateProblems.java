package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that is wrong with what was typed, in one list in the order of the page. */
@Named("updateProblems")
@RequestScoped
public class UpdateProblems {

    @Inject
    private UpdateFields fields;

    private List<Line> lines;

    /**
     * What is wrong with a field.
     *
     * @param place the id of the field in the page
     * @param label the field's name after that of what it belongs to
     * @param sentence what is wrong with it
     */
    public record Line(String place, String label, String sentence) {
    }

    /**
     * What is wrong; nothing is known before the page is written.
     *
     * @param form what was typed
     * @param rows the rows of the results as the page shows them
     * @return a line for each finding; none where nothing was refused
     */
    public List<Line> of(UpdateForm form, List<ResultRow> rows) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (lines == null) {
            lines = read(form, rows);
        }
        return lines;
    }

    private List<Line> read(UpdateForm form, List<ResultRow> rows) {
        FacesContext context = FacesContext.getCurrentInstance();
        Set<String> told = new LinkedHashSet<>();
        context.getClientIdsWithMessages().forEachRemaining(told::add);
        told.remove(null);
        List<Line> found = new ArrayList<>();
        if (!told.isEmpty()) {
            String page = told.iterator().next();
            String prefix = page.substring(0, page.indexOf(':') + 1);
            for (String field : form.values().keySet()) {
                String place = fields.place(field, form, rows, prefix);
                if (told.remove(place)) {
                    context.getMessageList(place).stream().map(FacesMessage::getSummary).distinct()
                            .forEach(sentence -> found.add(new Line(place, fields.label(field, form), sentence)));
                }
            }
        }
        return List.copyOf(found);
    }
}
