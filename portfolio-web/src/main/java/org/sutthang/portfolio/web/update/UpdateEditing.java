package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.ReturnReading;
import org.sutthang.portfolio.period.ReturnReading.ReturnedReport;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** An update that is being filled in: what was read, what is typed, and how both come together when somebody else was quicker. */
@Dependent
public class UpdateEditing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuarterlyUpdateService service;
    @Inject
    private LocaleBean locale;
    @Inject
    private UpdateFields fields;
    @Inject
    private PortfolioReading standings;
    @Inject
    private ReturnReading returns;

    private String project;
    private String quarter;
    private UpdateForm form;
    private transient UpdateSheet sheet;
    private transient List<UpdateFields.Meanwhile> meanwhile;
    private transient List<String> taken;
    private transient Optional<ReturnedReport> returned;

    /** Reads the update that an address names. */
    void open(String projectCode, String quarterParameter) {
        project = projectCode;
        quarter = quarterParameter;
        sheet = read();
        form = UpdateForm.of(sheet, locale);
    }

    private UpdateSheet read() {
        FiscalQuarter wanted = QuarterChoice.read(quarter).filter(q -> q.compareTo(standings.running().next()) <= 0)
                .orElseThrow(() -> new NotFound("period", quarter));
        return service.read(project, wanted);
    }

    /** The sheet as it was read. */
    UpdateSheet sheet() {
        if (sheet == null) {
            sheet = read();
        }
        return sheet;
    }

    /** What is typed. */
    UpdateForm form() {
        return form;
    }

    /** The fields that somebody else changed as well. */
    List<UpdateFields.Meanwhile> meanwhile() {
        return meanwhile == null ? List.of() : meanwhile;
    }

    /** The fields that show what somebody else had stored since they were read, as of the last saving, by name. */
    List<String> taken() {
        return taken == null ? List.of() : taken;
    }

    /**
     * Saves; where somebody else was quicker but changed no field that was typed into, it is brought together and saved.
     *
     * @param input what of the form is saved
     * @param action saves it
     * @throws StaleEdit when both changed the same field
     */
    void keep(BiFunction<UpdateForm, UpdateSheet, UpdateInput> input, Consumer<UpdateInput> action) {
        taken = List.of();
        try {
            action.accept(input.apply(form, sheet()));
        } catch (StaleEdit stale) {
            UpdateForm read = UpdateForm.of(sheet(), locale);
            UpdateSheet fresh = read();
            UpdateForm merged = UpdateForm.of(fresh, locale);
            List<String> changed = UpdateMerge.changed(read, merged);
            List<UpdateMerge.Conflict> conflicts = UpdateMerge.carryOver(read, form, merged);
            sheet = fresh;
            form = merged;
            taken = changed.stream().filter(field -> conflicts.stream().noneMatch(c -> c.field().equals(field))).toList();
            meanwhile = fields.describe(conflicts, form);
            if (!conflicts.isEmpty()) {
                throw stale;
            }
            action.accept(input.apply(form, sheet));
        }
        sheet = read();
        meanwhile = null;
        returned = null;
    }

    /** When the report was sent back, where nothing of it was changed since, neither stored nor typed. */
    Optional<ReturnedReport> untouched() {
        if (sheet().update().status() != UpdateStatus.RETURNED || !UpdateMerge.changed(UpdateForm.of(sheet(), locale), form).isEmpty()) {
            return Optional.empty();
        }
        if (returned == null) {
            returned = returns.of(sheet());
        }
        return returned.filter(last -> !last.changed());
    }

    /** Takes what somebody else stored meanwhile in place of what was typed. */
    void useTheirs(String field) {
        UpdateMerge.set(form, field, UpdateForm.of(sheet(), locale).values().get(field));
        meanwhile = meanwhile().stream().filter(m -> !m.field().equals(field)).toList();
    }
}
