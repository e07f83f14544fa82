package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.indicator.IndicatorReading;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.period.UpdateStanding;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.StageGate;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;

/** The project page of the code and quarter in its address, read once. */
@Named("project")
@RequestScoped
public class ProjectBean {

    /** The parameter that names the project. */
    static final String CODE = "code";

    private static final int RECENT = 6;

    @Inject
    private PortfolioReading standings;
    @Inject
    private ProjectReading reading;
    @Inject
    private IndicatorReading indicators;
    @Inject
    private StageService stages;
    @Inject
    private QuarterPage quarters;
    @Inject
    private ProjectWords words;
    @Inject
    private HttpServletRequest request;

    private QuarterChoice choice;
    private boolean elsewhere;
    private boolean sealed;
    private ProjectView view;
    private ProjectFile file;
    private StageGate gate;
    private String reporting;
    private boolean answering;
    private List<ProjectWords.Check> checks = List.of();

    /**
     * Reads the project before a button of the page is looked for: what was offered when the page was drawn is answered
     * even where it is not offered any more, for a button that does nothing says nothing.
     *
     * @throws NotFound when there is none of that code
     */
    public void answer() {
        load();
        answering = true;
    }

    /**
     * Reads the project to show it, unless that is done.
     *
     * @throws NotFound when there is none of that code
     */
    public void show() {
        answering = false;
        if (view == null) {
            load();
        }
    }

    /** Has the project read anew before the page is shown: something on it was changed by a form. */
    void forget() {
        view = null;
    }

    private void load() {
        String code = request.getParameter(CODE);
        FiscalQuarter asked = quarters.read(request.getParameter("quarter"));
        ProjectInQuarter found = find(code, asked).or(() -> find(code, standings.running()))
                .orElseThrow(() -> new NotFound("project", code));
        if (QuarterChoice.read(request.getParameter("quarter")).isEmpty() && !found.inPortfolio()) {
            // Nobody asked for that quarter: a project that began since is shown as it is today.
            asked = standings.running();
            quarters.tell(request.getParameter("quarter"), asked);
            found = find(code, asked).orElse(found);
        }
        show(found, asked);
    }

    private Optional<ProjectInQuarter> find(String code, FiscalQuarter quarter) {
        try {
            return code == null ? Optional.empty() : Optional.of(standings.of(code, quarter));
        } catch (NotFound notThere) {
            return Optional.empty();
        }
    }

    private void show(ProjectInQuarter found, FiscalQuarter asked) {
        FiscalQuarter quarter = found.dates().quarter();
        sealed = found.sealing() != null;
        elsewhere = !quarter.equals(asked) || !found.inPortfolio();
        choice = quarters.choice(quarter);
        file = reading.file(found.project().code()).orElse(null);
        Map<String, IndicatorFile> cards = Map.of();
        if (file != null) {
            gate = stages.gate(file.subject()).orElse(null);
            checks = gate == null ? List.of() : words.checks(gate, found.project());
            cards = indicators.indicators(file, quarter.fiscalYear() - 2, quarter.fiscalYear());
        }
        view = words.view(found, file, cards);
        reporting = reporting(found);
    }

    private static String reporting(ProjectInQuarter found) {
        UpdateStanding update = found.project().update();
        boolean untouched = update.status() == UpdateStatus.NOT_STARTED;
        if (update.report() == ReportState.NOT_OWED && untouched) {
            return "none";
        }
        boolean open = untouched || update.status() == UpdateStatus.DRAFT || update.status() == UpdateStatus.RETURNED;
        return found.sealing() == null && open ? "due" : "done";
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return whether the project is not in the portfolio of the quarter asked for */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** @return whether the quarter shown is closed, so that what is shown is what was sealed */
    public boolean isSealed() {
        return sealed;
    }

    /** @return none where the quarter asks for no report, due where it can be written, done where it can be read */
    public String getReporting() {
        return reporting;
    }

    /** @return whether a button that was pressed is being answered, before the page is drawn again */
    public boolean isAnswering() {
        return answering;
    }

    /** @return what everybody may see, in words */
    public ProjectView getView() {
        return view;
    }

    /** @return the latest lines of its history */
    public List<HistoryLine> getRecentHistory() {
        return view.history().subList(0, Math.min(RECENT, view.history().size()));
    }

    /** @return the lines before those, which are folded away */
    public List<HistoryLine> getOlderHistory() {
        return view.history().size() <= RECENT ? List.of() : view.history().subList(RECENT, view.history().size());
    }

    /** @return the rest, or null for those who may see the standing alone */
    public ProjectFile getFile() {
        return file;
    }

    /** @return the gate before the project, or null */
    public StageGate getGate() {
        return gate;
    }

    /** @return what the gate asks for, in words */
    public List<ProjectWords.Check> getChecks() {
        return checks;
    }
}
