package org.sutthang.portfolio.web.plan;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.plan.PlanProblem;
import org.sutthang.portfolio.plan.PlanReading;
import org.sutthang.portfolio.plan.PlanRefused;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;

/**
 * What the pages of a plan have in common: a form over the plan as it was read. A change by somebody else is taken over by
 * itself where it concerns other fields; where both changed one field, the second is told and chooses.
 */
public abstract class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanReading reading;
    @Inject
    private PageMessages messages;
    @Inject
    private LocaleBean locale;
    @Inject
    private PlanTexts texts;
    @Inject
    private HttpServletRequest request;

    private String code;
    private PlanForm form;
    private transient PlanSheet sheet;
    private List<Meanwhile> meanwhile = List.of();

    /**
     * A field that somebody else has changed too, in words.
     *
     * @param field its name
     * @param label what it is called
     * @param mine what is typed here
     * @param theirs what is stored now
     */
    public record Meanwhile(String field, String label, String mine, String theirs) implements Serializable {
    }

    /** Reads the plan once, when the page is opened. */
    public void load() {
        code = request.getParameter("code");
        sheet = reading.sheet(code);
        open();
        form = fill(sheet);
    }

    /** Takes what the address says besides the project. */
    protected void open() {
    }

    /** The form of this page over a plan. */
    protected abstract PlanForm fill(PlanSheet of);

    /** What a field is called. */
    protected abstract String label(String field);

    /**
     * Saves what is typed.
     *
     * @param action reads the form and gives it to a service; it may be run again over a plan read anew
     * @return whether it was saved
     */
    protected boolean save(Runnable action) {
        return save(action, true);
    }

    private boolean save(Runnable action, boolean again) {
        form.forgetProblems();
        meanwhile = List.of();
        try {
            action.run();
            if (form.isRefused()) {
                messages.error("plan.unreadable");
            }
            return !form.isRefused();
        } catch (StaleEdit stale) {
            takeOver();
            if (meanwhile.isEmpty() && again) {
                return save(action, false);
            }
            messages.error("plan.stale");
        } catch (PlanRefused refused) {
            for (PlanProblem problem : refused.problems()) {
                form.refuse(problem.field(), texts.sentence(problem));
            }
            messages.error(refused);
        } catch (RuleViolation broken) {
            messages.error(broken);
        }
        return false;
    }

    /** Reads the plan anew and takes over what others have changed. */
    protected void takeOver() {
        sheet = reading.sheet(code);
        meanwhile = form.carryOver(fill(sheet)).stream()
                .map(c -> new Meanwhile(c.field(), label(c.field()), c.mine(), c.theirs())).toList();
    }

    /**
     * Does something to one item and stays on the page, with what is typed elsewhere.
     *
     * @param action calls a service
     * @param done the key of the sentence to show
     */
    protected void act(Runnable action, String done) {
        if (save(action)) {
            takeOver();
            messages.info(done);
        }
    }

    /**
     * Takes what is stored instead of what is typed.
     *
     * @param field the field
     */
    public void useTheirs(String field) {
        form.useTheirs(field);
        meanwhile = meanwhile.stream().filter(m -> !m.field().equals(field)).toList();
    }

    /** @return the plan as it was read last */
    public PlanSheet getSheet() {
        if (sheet == null) {
            sheet = reading.sheet(code);
        }
        return sheet;
    }

    /** @return what is typed */
    public PlanForm getForm() {
        return form;
    }

    /** @return the fields that somebody else has changed too */
    public List<Meanwhile> getMeanwhile() {
        return meanwhile;
    }

    /** @return the title of the project */
    public String getTitle() {
        return locale.pick(getSheet().details().titleTh(), getSheet().details().titleEn());
    }

    /** @return the project's code */
    public String getCode() {
        return code;
    }

    protected void refuse(String key) {
        messages.error(key);
    }

    protected PlanTexts texts() {
        return texts;
    }

    protected LocaleBean locale() {
        return locale;
    }

    protected String parameter(String name) {
        return request.getParameter(name);
    }
}
