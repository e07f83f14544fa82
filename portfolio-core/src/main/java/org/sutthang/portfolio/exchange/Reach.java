package org.sutthang.portfolio.exchange;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Awards;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Campaigns;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Ideas;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;

/** What a user may take in or out who is bound to an organisation: what it and those below it have and deliver. */
final class Reach {

    private final PortfolioState state;
    private final Set<String> organisations;

    private Reach(PortfolioState state, Set<String> organisations) {
        this.state = state;
        this.organisations = organisations;
    }

    /**
     * The reach of a user.
     *
     * @param organisationId the organisation the user is bound to, or {@code null} for the whole portfolio
     */
    static Reach of(PortfolioState state, Long organisationId) {
        if (organisationId == null) {
            return new Reach(state, null);
        }
        Set<String> within = new HashSet<>();
        for (Map.Entry<RowKey, Long> organisation : state.ids(Mappings.ORGANISATION).entrySet()) {
            if (organisation.getValue().equals(organisationId)) {
                within.add((String) organisation.getKey().first());
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Entry entry : state.rows(Organisations.SHEET)) {
                TableRow stored = entry.before();
                if (stored != null && within.contains(stored.get(Organisations.PARENT_CODE))) {
                    grown |= within.add(stored.get(Organisations.CODE));
                }
            }
        }
        return new Reach(state, within);
    }

    boolean isEverything() {
        return organisations == null;
    }

    /** Whether the user may change a row to what it will be. */
    boolean mayChange(SheetFormat sheet, Entry entry, String projectCode) {
        if (isEverything()) {
            return true;
        }
        return (entry.isCreated() || covers(sheet, entry.before(), projectCode, false))
                && covers(sheet, entry.after(), projectCode, true);
    }

    /** Whether the user may take a stored row out; organisations and campaigns are known to all. */
    boolean mayRead(SheetFormat sheet, Entry entry, String projectCode) {
        return isEverything() || sheet == Organisations.SHEET || sheet == Campaigns.SHEET
                || covers(sheet, entry.before(), projectCode, false);
    }

    private boolean covers(SheetFormat sheet, TableRow row, String projectCode, boolean planned) {
        if (sheet == Organisations.SHEET) {
            return organisations.contains(row.get(Organisations.CODE))
                    || organisations.contains(row.get(Organisations.PARENT_CODE));
        }
        if (sheet == Ideas.SHEET) {
            return organisations.contains(row.get(Ideas.ORGANISATION_CODE));
        }
        if (sheet == Awards.SHEET) {
            Entry idea = state.find(Ideas.SHEET, RowKey.of(row.get(Awards.IDEA_CODE)));
            return idea != null && organisations.contains(side(idea, planned).get(Ideas.ORGANISATION_CODE));
        }
        Entry project = projectCode == null ? null : state.find(Projects.SHEET, RowKey.of(projectCode));
        return project != null
                && organisations.contains(side(project, planned).get(Projects.ORGANISATION_CODE));
    }

    private static TableRow side(Entry entry, boolean planned) {
        return planned || entry.isCreated() ? entry.after() : entry.before();
    }
}
