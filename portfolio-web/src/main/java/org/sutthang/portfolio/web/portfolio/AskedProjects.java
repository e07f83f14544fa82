package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.text.UserLanguage;

/** What an address asks of the projects of a quarter and means nothing: names of the product's own words, and codes that nothing has. */
final class AskedProjects {

    /** The words that a filter drops where it does not know them. */
    private static final List<String> WORDS = List.of(ProjectFilter.STATUS, ProjectFilter.STAGE, ProjectFilter.REACHED, ProjectFilter.MARK,
            ProjectFilter.MOVED, ProjectFilter.SORT, ProjectFilter.ORDER, ProjectFilter.DUE, ProjectFilter.PAGE);

    private final ProjectQuestion.Read read;
    private final AskedFilters asked;

    private AskedProjects(ProjectQuestion.Read read, AskedFilters asked) {
        this.read = read;
        this.asked = asked;
    }

    /** Tells of everything in the address that means nothing. */
    static void check(ProjectQuestion.Read read, AskedFilters asked) {
        AskedProjects check = new AskedProjects(read, asked);
        WORDS.forEach(name -> asked.check(name, asked.value(name), read.filter().get(name) != null));
        check.views();
        check.places();
        check.origins();
        check.arrangement();
    }

    private void arrangement() {
        String group = asked.value(ProjectFilter.GROUP);
        asked.check(ProjectFilter.GROUP, group, group != null && Grouping.of(group.strip()).isPresent());
        String size = asked.value(ProjectFilter.SIZE);
        asked.check(ProjectFilter.SIZE, size, size != null && PageSize.of(size.strip()).isPresent());
    }

    private void views() {
        String view = asked.value(ProjectFilter.VIEW);
        asked.check(ProjectFilter.VIEW, view, view != null && ViewKind.of(view.strip()).isPresent());
        String saved = asked.value(ProjectFilter.SAVED);
        asked.check(ProjectFilter.SAVED, saved, saved != null && read.offer().view(saved.strip()).isPresent());
        String columns = asked.value(ProjectFilter.COLUMNS);
        if (columns != null) {
            Arrays.stream(columns.split(",")).map(String::strip).filter(c -> Column.of(c).isEmpty()).findFirst()
                    .ifPresent(c -> asked.check(ProjectFilter.COLUMNS, c, false));
        }
    }

    /** A code that nothing has leaves nothing in the list: whoever mistyped an organisation is not shown everybody's projects. */
    private void places() {
        String organisation = read.filter().get(ProjectFilter.ORGANISATION);
        asked.check(ProjectFilter.ORGANISATION, organisation, organisation != null && read.tree().find(organisation).isPresent());
        for (String name : List.of(ProjectFilter.AREA, ProjectFilter.ADOPTED)) {
            String code = read.filter().get(name);
            asked.check(ProjectFilter.AREA, code, isProvince(code));
        }
    }

    private boolean isProvince(String code) {
        return code != null && (ProjectFilter.NOWHERE.equals(code) || read.tree().provinceNamed(code).isPresent()
                || !Wording.of(UserLanguage.TH.locale(), Digits.ARABIC).province(code).equals(code));
    }

    private void origins() {
        String owner = read.filter().get(ProjectFilter.OWNER);
        asked.check(ProjectFilter.OWNER, owner, owner != null && read.projects().stream().anyMatch(p -> Objects.equals(owner, p.owner())));
        String campaign = read.filter().get(ProjectFilter.CAMPAIGN);
        asked.check(ProjectFilter.CAMPAIGN, campaign, campaign != null && read.offer().campaign(campaign).isPresent());
    }
}
