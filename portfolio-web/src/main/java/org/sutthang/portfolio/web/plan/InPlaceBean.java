package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.undo.UndoService;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;

/**
 * A few fields of a project, to be edited where they stand: the page of the project opens this page's form beside what it
 * shows. It is a page of its own too, for a browser without scripts and for an address that is opened again.
 */
@Named("inPlace")
@ViewScoped
public class InPlaceBean extends PlanPage {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private Instance<InPlacePart> parts;
    @Inject
    private UndoService undo;
    @Inject
    private QuarterPage quarters;

    private InPlaceAsked asked;
    private transient List<InPlaceField> fields;
    private transient Boolean open;

    @Override
    protected void open() {
        FiscalQuarter quarter = quarters.read(parameter("quarter"));
        String part = parameter("part");
        if (part == null || parts.stream().noneMatch(p -> p.knows(part))) {
            throw new NotFound("page", part);
        }
        asked = new InPlaceAsked(getCode(), part, parameter("item"), quarter.fiscalYear(), quarter.quarter());
    }

    private InPlacePart part() {
        return parts.stream().filter(p -> p.knows(asked.part())).findFirst().orElseThrow();
    }

    @Override
    protected PlanForm fill(PlanSheet of) {
        fields = null;
        open = null;
        if (!part().open(asked, of)) {
            return new PlanForm(of.version());
        }
        PlanForm form = new PlanForm(part().version(asked, of));
        part().fill(asked, of, form);
        return form;
    }

    @Override
    protected String label(String field) {
        return part().label(asked, getSheet(), field);
    }

    /**
     * Saves what is typed.
     *
     * @return the project's page with what can be undone, or null when something is wrong
     */
    public String save() {
        long mark = undo.mark(asked.code());
        boolean saved = save(() -> part().save(asked, getSheet(), getForm()));
        gatherProblems();
        return saved ? back().with("edited", mark).with("faces-redirect", "true").toString() : null;
    }

    /** What is wrong with a field that is not shown here is said beside one that is: a sum of weights beside the weight. */
    private void gatherProblems() {
        List<String> shown = getFields().stream().map(InPlaceField::name).toList();
        getForm().takeHidden(shown).forEach((field, sentences) -> {
            boolean known = getForm().getValues().containsKey(field);
            String place = shown.stream().filter(name -> !known && name.endsWith(InPlaceDetails.WEIGHT)).findFirst()
                    .orElse(shown.getFirst());
            sentences.forEach(sentence -> getForm().refuse(place, known ? label(field) + ": " + sentence : sentence));
        });
    }

    private PageAddress back() {
        return new PageAddress("/project").with("code", asked.code()).with("quarter", QuarterChoice.written(asked.quarter()));
    }

    /** @return whether the reader can change it here and now */
    public boolean isOpen() {
        if (open == null) {
            open = part().open(asked, getSheet());
        }
        return open;
    }

    /** @return the fields */
    public List<InPlaceField> getFields() {
        if (fields == null) {
            fields = isOpen() ? part().fields(asked, getSheet()) : List.of();
        }
        return fields;
    }

    /** @return the key of what is edited here */
    public String getHeading() {
        return "inPlace.part." + asked.part().toLowerCase(Locale.ROOT);
    }

    /** @return which milestone or indicator it belongs to, or null */
    public String getOf() {
        PlanSheet sheet = getSheet();
        return asked.item() == null ? null : sheet.milestones().stream().filter(m -> m.code().equals(asked.item()))
                .map(m -> locale().pick(m.details().titleTh(), m.details().titleEn())).findFirst()
                .or(() -> sheet.card(asked.item()).map(c -> locale().pick(c.details().nameTh(), c.details().nameEn())))
                .orElse(null);
    }

    /** @return the address where more of it is edited */
    public String getElsewhere() {
        return part().elsewhere(asked);
    }

    /** @return the address of the project's page */
    public String getBack() {
        return back().toString();
    }
}
