package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.Table;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Awards;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Campaigns;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Directives;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Ideas;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.MilestonePercents;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.StageMoves;

/** What the workbook leaves unsaid: values that stand in for empty ones, and rows that follow from others. */
final class SheetRules {

    private static final Map<Column<String>, Column<String>> ENGLISH = Map.of(
            Organisations.NAME_TH, Organisations.NAME_EN, Campaigns.NAME_TH, Campaigns.NAME_EN,
            Ideas.TITLE_TH, Ideas.TITLE_EN, Awards.NAME_TH, Awards.NAME_EN,
            Projects.TITLE_TH, Projects.TITLE_EN, Milestones.TITLE_TH, Milestones.TITLE_EN,
            Indicators.NAME_TH, Indicators.NAME_EN);
    private static final Map<SheetFormat, Column<String>> THAI = thai();
    private static final int CODE_LENGTH = 64;

    private final PortfolioState state;
    private final LocalDate today;
    private final Set<String> awardedIdeas = new HashSet<>();
    /** Percents that have a sheet of their own in the workbook, and the milestones that they are of. */
    private final Set<RowKey> listedPercents = new HashSet<>();
    private final Set<String> listedMoves = new HashSet<>();
    private Map<RowKey, List<Entry>> percents;

    SheetRules(Workbook workbook, PortfolioState state, LocalDate today) {
        this.state = state;
        this.today = today;
        workbook.table(Awards.SHEET).rows().forEach(row -> awardedIdeas.add(row.get(Awards.IDEA_CODE)));
        workbook.table(Projects.SHEET).rows().forEach(row -> awardedIdeas.add(row.get(Projects.IDEA_CODE)));
        state.rows(Awards.SHEET).forEach(award -> awardedIdeas.add(award.get(Awards.IDEA_CODE)));
        state.rows(Projects.SHEET).forEach(project -> awardedIdeas.add(project.get(Projects.IDEA_CODE)));
        for (TableRow row : workbook.table(MilestonePercents.SHEET).rows()) {
            RowKey percent = RowKey.of(row, MilestonePercents.SHEET.keys());
            listedPercents.add(percent);
            listedPercents.add(new RowKey(percent.first(), percent.second(), null, null));
        }
        workbook.table(StageMoves.SHEET).rows().forEach(row -> listedMoves.add(row.get(StageMoves.PROJECT_CODE)));
    }

    private static Map<SheetFormat, Column<String>> thai() {
        Map<SheetFormat, Column<String>> columns = new HashMap<>();
        columns.put(Organisations.SHEET, Organisations.NAME_TH);
        columns.put(Campaigns.SHEET, Campaigns.NAME_TH);
        columns.put(Ideas.SHEET, Ideas.TITLE_TH);
        columns.put(Awards.SHEET, Awards.NAME_TH);
        columns.put(Projects.SHEET, Projects.TITLE_TH);
        columns.put(Milestones.SHEET, Milestones.TITLE_TH);
        columns.put(Indicators.SHEET, Indicators.NAME_TH);
        return columns;
    }

    /**
     * Fills in what a row of the workbook leaves to the product.
     *
     * @param row the row as read
     * @param after the row as it will be
     * @param stored the row as planned so far, or {@code null} for a new one
     */
    void complete(Table table, TableRow row, TableRow after, Entry stored) {
        SheetFormat sheet = table.format();
        Column<String> thai = THAI.get(sheet);
        if (thai != null && after.get(thai) == null && !row.isUnreadable(thai)) {
            after.set(thai, after.get(ENGLISH.get(thai)));
        }
        if (sheet == Ideas.SHEET) {
            standIn(after, Ideas.STATUS, awardedIdeas.contains(after.get(Ideas.CODE)) ? "awarded" : "draft");
        } else if (sheet == Projects.SHEET) {
            standIn(after, Projects.STAGE, "awarded");
            String owner = after.get(Projects.OWNER);
            after.set(Projects.OWNER, owner == null ? null : owner.toLowerCase(Locale.ROOT));
            if (after.get(Projects.IDEA_CODE) == null && stored != null) {
                after.set(Projects.IDEA_CODE, stored.get(Projects.IDEA_CODE));
            }
        } else if (sheet == Indicators.SHEET) {
            standIn(after, Indicators.FREQUENCY, "quarter");
        } else if (sheet == Directives.SHEET) {
            standIn(after, Directives.STATUS, after.get(Directives.ANSWER) == null ? "outstanding" : "answered");
        } else if (sheet == Milestones.SHEET) {
            completePercent(table, row, after, stored);
        }
    }

    private static void standIn(TableRow row, Column<String> column, String value) {
        if (row.get(column) == null) {
            row.set(column, value);
        }
    }

    /** The percent of a milestone's row becomes a dated percent of its own, unless it says what is known already. */
    private void completePercent(Table table, TableRow row, TableRow after, Entry stored) {
        LocalDate shownOn = stored == null ? null : stored.get(Milestones.PERCENT_ON);
        BigDecimal shown = stored == null ? null : stored.get(Milestones.PERCENT_COMPLETE);
        after.set(Milestones.PERCENT_ON, shownOn).set(Milestones.PERCENT_COMPLETE, shown);
        if (!table.has(Milestones.PERCENT_COMPLETE) || row.isUnreadable(Milestones.PERCENT_COMPLETE)
                || row.isUnreadable(Milestones.PERCENT_ON)) {
            return;
        }
        RowKey milestone = RowKey.of(row, Milestones.SHEET.keys());
        BigDecimal given = row.get(Milestones.PERCENT_COMPLETE);
        LocalDate on = row.get(Milestones.PERCENT_ON);
        if (given == null) {
            if (!listedPercents.contains(milestone) && shown != null) {
                percentsOf(milestone).forEach(Entry::remove);
                after.set(Milestones.PERCENT_ON, null).set(Milestones.PERCENT_COMPLETE, null);
            }
            return;
        }
        boolean listed = listedPercents.contains(new RowKey(milestone.first(), milestone.second(), on, null));
        if (listed || on == null && given.equals(percentToday(milestone))) {
            return;
        }
        record(milestone, on == null ? today : on, given, after);
    }

    /** The last percent recorded up to today, or {@code null}. */
    private BigDecimal percentToday(RowKey milestone) {
        Entry last = null;
        for (Entry percent : percentsOf(milestone)) {
            LocalDate on = percent.get(MilestonePercents.PERCENT_ON);
            if (!on.isAfter(today) && (last == null || on.isAfter(last.get(MilestonePercents.PERCENT_ON)))) {
                last = percent;
            }
        }
        return last == null ? null : last.get(MilestonePercents.PERCENT_COMPLETE);
    }

    private void record(RowKey milestone, LocalDate on, BigDecimal given, TableRow after) {
        RowKey key = new RowKey(milestone.first(), milestone.second(), on, null);
        Entry percent = state.find(MilestonePercents.SHEET, key);
        if (percent != null && given.equals(percent.get(MilestonePercents.PERCENT_COMPLETE))) {
            return;
        }
        TableRow values = new TableRow(MilestonePercents.SHEET)
                .set(MilestonePercents.PROJECT_CODE, (String) milestone.first())
                .set(MilestonePercents.MILESTONE_CODE, (String) milestone.second())
                .set(MilestonePercents.PERCENT_ON, on).set(MilestonePercents.PERCENT_COMPLETE, given);
        if (percent == null) {
            percent = Entry.created(values);
            state.entries(MilestonePercents.SHEET).put(key, percent);
            percentsOf(milestone).add(percent);
        }
        percent.take(values);
        after.set(Milestones.PERCENT_ON, on).set(Milestones.PERCENT_COMPLETE, given);
    }

    private List<Entry> percentsOf(RowKey milestone) {
        if (percents == null) {
            percents = new HashMap<>();
            for (Entry entry : state.rows(MilestonePercents.SHEET)) {
                percents.computeIfAbsent(new RowKey(entry.get(MilestonePercents.PROJECT_CODE),
                        entry.get(MilestonePercents.MILESTONE_CODE), null, null), any -> new ArrayList<>()).add(entry);
            }
        }
        return percents.computeIfAbsent(milestone, any -> new ArrayList<>());
    }

    /** Adds the ideas of projects that name none, and the moves of projects whose stage the workbook changes. */
    void addIdeasAndMoves() {
        for (Entry project : List.copyOf(state.rows(Projects.SHEET))) {
            if (project.isListed()) {
                if (project.get(Projects.IDEA_CODE) == null) {
                    addIdea(project);
                }
                if (!project.isCreated() && !listedMoves.contains(project.get(Projects.CODE))) {
                    addMove(project);
                }
            }
        }
    }

    private void addIdea(Entry project) {
        String code = project.get(Projects.CODE);
        while (state.find(Ideas.SHEET, RowKey.of(code)) != null) {
            code = code.length() > CODE_LENGTH - 2 ? code.substring(2) + "-i" : code + "-i";
        }
        TableRow idea = new TableRow(Ideas.SHEET).set(Ideas.CODE, code)
                .set(Ideas.TITLE_TH, project.get(Projects.TITLE_TH)).set(Ideas.TITLE_EN, project.get(Projects.TITLE_EN))
                .set(Ideas.ORGANISATION_CODE, project.get(Projects.ORGANISATION_CODE)).set(Ideas.STATUS, "awarded");
        state.entries(Ideas.SHEET).put(RowKey.of(code), Entry.created(idea));
        project.after().set(Projects.IDEA_CODE, code);
    }

    private void addMove(Entry project) {
        String from = project.before().get(Projects.STAGE);
        String to = project.get(Projects.STAGE);
        if (!Objects.equals(from, to)) {
            TableRow move = new TableRow(StageMoves.SHEET).set(StageMoves.PROJECT_CODE, project.get(Projects.CODE))
                    .set(StageMoves.MOVED_ON, today).set(StageMoves.FROM_STAGE, from).set(StageMoves.STAGE, to);
            state.entries(StageMoves.SHEET).putIfAbsent(RowKey.of(move, StageMoves.SHEET.keys()),
                    Entry.created(move));
        }
    }
}
