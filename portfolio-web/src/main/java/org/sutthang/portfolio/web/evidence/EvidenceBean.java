package org.sutthang.portfolio.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.evidence.EvidenceLimits;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** The files of the update that is shown. The list stays as it was read until it is read again, so that a click hits the file it was meant for. */
@Named("evidenceList")
@ViewScoped
public class EvidenceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceService service;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages pageMessages;
    @Inject
    private HttpServletRequest request;

    private String project;
    private FiscalQuarter quarter;
    private List<EvidenceLine> lines = List.of();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();

    /** Reads the files of the update that the address names. */
    public void load() {
        project = request.getParameter("project");
        String asked = request.getParameter("quarter");
        quarter = QuarterChoice.read(asked).orElseThrow(() -> new NotFound("period", asked));
        refresh();
    }

    /** Reads the files again. */
    public void refresh() {
        refused.clear();
        lines = service.ofUpdate(project, quarter).stream().map(item -> EvidenceLine.of(item, locale)).toList();
    }

    /**
     * Withdraws a file for the reason that was typed beside it.
     *
     * @param code the file's code
     */
    public void withdraw(String code) {
        change(code, () -> service.withdraw(project, code, reasons.get(code)));
    }

    /**
     * Takes a withdrawal back.
     *
     * @param code the file's code
     */
    public void restore(String code) {
        change(code, () -> service.restore(project, code));
    }

    private void change(String code, Runnable move) {
        try {
            move.run();
            reasons.remove(code);
            refresh();
        } catch (RuleViolation broken) {
            if (!broken.getKey().startsWith("evidence.reason")) {
                refresh();
                pageMessages.error(broken);
            } else {
                refused.put(code, locale.ruleMessages().sentence(broken));
            }
        }
    }

    /** @return the files that count */
    public List<EvidenceLine> getFiles() {
        return lines.stream().filter(line -> !line.isWithdrawn()).toList();
    }

    /** @return the files that were withdrawn */
    public List<EvidenceLine> getWithdrawn() {
        return lines.stream().filter(EvidenceLine::isWithdrawn).toList();
    }

    /**
     * How many files prove an indicator.
     *
     * @param code the indicator's code
     * @return how many count
     */
    public long ofIndicator(String code) {
        return lines.stream().filter(line -> !line.isWithdrawn() && Objects.equals(line.item().indicatorCode(), code)).count();
    }

    /**
     * How many files prove a milestone.
     *
     * @param code the milestone's code
     * @return how many count
     */
    public long ofMilestone(String code) {
        return lines.stream().filter(line -> !line.isWithdrawn() && Objects.equals(line.item().milestoneCode(), code)).count();
    }

    /** @return the reasons typed, by the files' codes */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** @return why a withdrawal was refused, by the files' codes */
    public Map<String, String> getRefused() {
        return refused;
    }

    /** @return the project's code */
    public String getProject() {
        return project;
    }

    /** @return the largest file in bytes */
    public int getMostBytes() {
        return EvidenceLimits.FILE_BYTES;
    }

    /** @return the largest file in megabytes */
    public int getMostMegabytes() {
        return EvidenceLimits.FILE_MEGABYTES;
    }
}
