package org.sutthang.portfolio.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.Table;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;

/** One import from the read workbook to the outcome: which projects it concerns, what it plans, what it writes. */
final class ImportRun {

    private final Workbook workbook;
    private final Connection connection;
    private final Clock clock;
    private final Long boundTo;
    private final ImportStep.Watcher watcher;
    private final ImportWarnings warnings = new ImportWarnings();
    private final Set<String> concerned = new TreeSet<>();
    private PortfolioState state;
    private Map<String, String> projectsOfIndicators;
    private Set<String> unknownOwners = Set.of();

    ImportRun(Workbook workbook, Connection connection, Clock clock, Long boundTo, ImportStep.Watcher watcher) {
        this.watcher = watcher;
        this.boundTo = boundTo;
        this.workbook = workbook;
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Reads what is stored about the projects concerned, lays the workbook over it and checks the result.
     *
     * @param lock whether quarters are kept from being closed until the transaction ends
     */
    void plan(boolean lock) throws SQLException {
        reach(ImportStep.COMPARING);
        PortfolioLoader loader = new PortfolioLoader(connection).loadReferences(lock);
        projectsOfIndicators = loader.projectsOfIndicators();
        collectConcerned();
        state = loader.loadRows(concerned);
        reach(ImportStep.CHECKING);
        ImportPlan plan = new ImportPlan(workbook, state, LocalDate.now(clock));
        plan.lay();
        unknownOwners = plan.unknownOwners();
        for (Entry indicator : state.rows(WorkbookFormat.Indicators.SHEET)) {
            projectsOfIndicators.putIfAbsent(indicator.get(WorkbookFormat.Indicators.CODE),
                    indicator.get(WorkbookFormat.Indicators.PROJECT_CODE));
        }
        Map<String, IndicatorView> indicators = IndicatorView.of(state);
        new ImportProblems(state, indicators, workbook.findings()).find();
        checkOwners();
        checkReach();
        markReaderWarnings();
        new ClearedCells(workbook.findings()).find(state);
        warn(indicators);
    }

    private void reach(ImportStep step) {
        watcher.reached(step, workbook.tables().stream().mapToInt(table -> table.rows().size()).sum());
    }

    /** All that can be known is said at once; only of what is beyond the reach of the one who asked nothing is. */
    private void warn(Map<String, IndicatorView> indicators) {
        List<Problem> problems = workbook.findings().problems();
        if (problems.stream().anyMatch(problem -> problem.expected() == Expectation.IN_REACH)) {
            return;
        }
        new PlanWarnings(state, indicators, LocalDate.now(clock), warnings).find(concerned, problems.isEmpty());
        FigureWarnings figures = new FigureWarnings(warnings);
        state.rows(WorkbookFormat.Indicators.SHEET).forEach(indicator ->
                figures.find(indicators.get(indicator.get(WorkbookFormat.Indicators.CODE))));
    }

    private void collectConcerned() {
        Map<String, String> given = new HashMap<>(projectsOfIndicators);
        workbook.table(WorkbookFormat.Indicators.SHEET).rows().forEach(row -> given.putIfAbsent(
                row.get(WorkbookFormat.Indicators.CODE), row.get(WorkbookFormat.Indicators.PROJECT_CODE)));
        for (Table table : workbook.tables()) {
            for (TableRow row : table.rows()) {
                String project = projectOf(table.format(), row, given);
                if (project != null) {
                    concerned.add(project);
                }
            }
        }
    }

    static String projectOf(SheetFormat sheet, TableRow row, Map<String, String> ofIndicators) {
        if (sheet == Projects.SHEET) {
            return row.get(Projects.CODE);
        }
        Column<?> first = sheet.columns().get(0);
        Object code = row.get(first);
        if (sheet == WorkbookFormat.Indicators.SHEET) {
            String stored = ofIndicators.get(row.get(WorkbookFormat.Indicators.CODE));
            return stored != null ? stored : (String) code;
        }
        return switch (first.code()) {
            case "project_code" -> (String) code;
            case "indicator_code" -> ofIndicators.get(code);
            default -> null;
        };
    }

    private void checkOwners() {
        for (Entry project : state.rows(Projects.SHEET)) {
            String owner = project.get(Projects.OWNER);
            if (project.isListed() && owner != null && unknownOwners.contains(owner)) {
                if (UserService.isUserName(owner)) {
                    warnings.add(project.get(Projects.CODE), Projects.SHEET, project, Projects.OWNER, owner,
                            Expectation.KNOWN_USER);
                } else {
                    workbook.findings().problem(Projects.SHEET.name(), project.row(), Projects.OWNER.code(), owner,
                            Expectation.KNOWN_CODE, "users");
                }
            }
        }
    }

    /** A monitor who is bound to an organisation changes only what it and those below it have. */
    private void checkReach() {
        Reach reach = Reach.of(state, boundTo);
        if (reach.isEverything()) {
            return;
        }
        for (SheetMapping mapping : Mappings.ALL) {
            SheetFormat sheet = mapping.sheet();
            for (Entry entry : state.rows(sheet)) {
                boolean touched = entry.isListed() && entry.isTouched(sheet.columns());
                if (touched && !reach.mayChange(sheet, entry, projectOf(sheet, entry.after(), projectsOfIndicators))) {
                    workbook.findings().problem(sheet.name(), entry.row(), sheet.keys().get(0).code(),
                            RowKey.of(entry.after(), sheet.keys()).toString(), Expectation.IN_REACH);
                }
            }
        }
    }

    /** Warnings found while reading stay with their rows like all others. */
    private void markReaderWarnings() {
        Map<String, Map<Integer, Entry>> rows = new HashMap<>();
        for (Problem warning : workbook.findings().warnings()) {
            SheetFormat sheet = warning.sheet() == null || warning.row() == 0
                    ? null : WorkbookFormat.sheet(warning.sheet()).orElse(null);
            if (sheet != null) {
                Entry entry = rows.computeIfAbsent(sheet.name(), any -> byRow(sheet)).get(warning.row());
                if (entry != null) {
                    warnings.add(new ImportWarnings.Mark(projectOf(sheet, entry.after(), projectsOfIndicators),
                            RowKey.of(entry.after(), sheet.keys()).toString(), warning));
                }
            }
        }
    }

    private Map<Integer, Entry> byRow(SheetFormat sheet) {
        Map<Integer, Entry> entries = new HashMap<>();
        state.rows(sheet).stream().filter(Entry::isListed).forEach(entry -> entries.put(entry.row(), entry));
        return entries;
    }

    boolean isApplicable() {
        return workbook.findings().problems().isEmpty();
    }

    Set<String> unknownOwners() {
        return unknownOwners;
    }

    /** Writes what was planned, with its audit entries and marks. */
    void write(String user, ImportAudit audit) throws SQLException {
        reach(ImportStep.WRITING);
        loadNewOwners();
        Set<String> touched = new TreeSet<>();
        for (SheetMapping mapping : Mappings.ALL) {
            for (Entry entry : state.rows(mapping.sheet())) {
                if (entry.isRemoved() || entry.isTouched(mapping.compared())) {
                    String project = projectOf(mapping.sheet(), entry.after(), projectsOfIndicators);
                    audit.record(project, mapping.sheet(), entry);
                    if (project != null && !isNew(project)) {
                        touched.add(project);
                    }
                }
            }
        }
        KeySupply keys = new KeySupply(connection);
        new PortfolioWriter(connection, state, keys, user, clock.instant()).write(touched);
        Set<String> sheets = new TreeSet<>();
        workbook.tables().forEach(table -> sheets.add(table.format().name()));
        new ImportMarks(connection, user, clock.instant()).keep(warnings.marks(), concerned, sheets, keys);
        audit.finish();
    }

    private boolean isNew(String project) {
        Entry entry = state.find(Projects.SHEET, RowKey.of(project));
        return entry != null && entry.isCreated();
    }

    private void loadNewOwners() throws SQLException {
        if (!unknownOwners.isEmpty()) {
            new PortfolioLoader(connection).loadUsers(state);
        }
    }

    /** What is planned or done, for the one who asked. */
    ImportPreview preview(boolean applied) {
        return new ImportView(workbook, state, projectsOfIndicators).preview(applied, warnings);
    }
}
