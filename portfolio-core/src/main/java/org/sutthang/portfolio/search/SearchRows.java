package org.sutthang.portfolio.search;

import static org.sutthang.portfolio.search.SearchPlace.ASSISTANT;
import static org.sutthang.portfolio.search.SearchPlace.CAMPAIGN;
import static org.sutthang.portfolio.search.SearchPlace.CODE;
import static org.sutthang.portfolio.search.SearchPlace.COMMENT;
import static org.sutthang.portfolio.search.SearchPlace.DEFINE;
import static org.sutthang.portfolio.search.SearchPlace.EMPATHIZE;
import static org.sutthang.portfolio.search.SearchPlace.IDEATE;
import static org.sutthang.portfolio.search.SearchPlace.MILESTONE;
import static org.sutthang.portfolio.search.SearchPlace.ORGANISATION;
import static org.sutthang.portfolio.search.SearchPlace.OWNER;
import static org.sutthang.portfolio.search.SearchPlace.PROJECT;
import static org.sutthang.portfolio.search.SearchPlace.PROPOSER;
import static org.sutthang.portfolio.search.SearchPlace.PROTOTYPE;
import static org.sutthang.portfolio.search.SearchPlace.TEST;
import static org.sutthang.portfolio.search.SearchPlace.TITLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.SearchText;

/** Reads everything that can be found: a fixed number of statements, however much there is. */
@ApplicationScoped
class SearchRows {

    /** Every change of a row counts up its version and no row is ever deleted, so another content has another stamp. */
    private static final String STAMP = "select "
            + "(select count(*) from project), (select sum(version) from project), "
            + "(select count(*) from indicator), (select sum(version) from indicator), "
            + "(select count(*) from idea), (select sum(version) from idea), "
            + "(select count(*) from app_user), (select sum(version) from app_user), "
            + "(select count(*) from organisation), (select sum(version) from organisation), "
            + "(select count(*) from campaign), (select sum(version) from campaign), "
            + "(select count(*) from project_comment), (select sum(version) from project_comment)";
    private static final String PROJECTS = "select p.code, p.title_th, p.title_en, o.code, o.name_th, o.name_en, u.user_name, "
            + "u.display_name, i.code from project p join organisation o on o.id = p.organisation_id join idea i on i.id = p.idea_id "
            + "left join app_user u on u.id = p.owner_id";
    /** Assistants, milestones and the latest comments first, by project. Who changes any but a comment counts up the version of the project. */
    private static final String BESIDE = "select 'ASSISTANT', p.code, u.user_name, u.display_name, 0 as place from project_assistant a "
            + "join project p on p.id = a.project_id join app_user u on u.id = a.user_id "
            + "union all select 'MILESTONE', p.code, m.title_th, m.title_en, m.sort_order from milestone m "
            + "join project p on p.id = m.project_id where m.withdrawn_on is null "
            + "union all select 'COMMENT', p.code, c.words, cast(null as varchar(400)), -c.id from project_comment c "
            + "join project p on p.id = c.project_id where c.withdrawn_at is null order by 5, 3";
    private static final String INDICATORS = "select i.code, i.name_th, i.name_en, p.code, p.title_th, p.title_en, o.code "
            + "from indicator i join project p on p.id = i.project_id join organisation o on o.id = p.organisation_id "
            + "where i.withdrawn_on is null";
    private static final String IDEAS = "select i.code, i.title_th, i.title_en, o.code, o.name_th, o.name_en, u.user_name, i.proposer, "
            + "c.name_th, c.name_en, i.withdrawn_on, i.empathize, i.define, i.ideate, i.prototype, i.test "
            + "from idea i join organisation o on o.id = i.organisation_id "
            + "left join campaign c on c.id = i.campaign_id left join app_user u on u.id = i.registered_by_id";
    private static final String PEOPLE = "select u.user_name, u.display_name, u.active, "
            + "case when u.active = true and u.role = 'OWNER' then u.user_name end from app_user u";
    private static final String ORGANISATIONS = "select o.code, o.name_th, o.name_en, o.active from organisation o";

    @Inject
    private EntityManager entityManager;

    /** What tells one content from another, in one statement. */
    List<Object> stamp() {
        return Arrays.asList((Object[]) entityManager.createNativeQuery(STAMP).getSingleResult());
    }

    /** Everything that can be found, in six statements. */
    List<SearchEntry> entries() {
        Texts texts = new Texts();
        List<SearchEntry> ideas = ideas(texts);
        List<SearchEntry> entries = projects(ideas, texts);
        entries.addAll(ideas);
        for (Object[] r : rows(INDICATORS)) {
            entries.add(new SearchEntry(SearchKind.INDICATOR, text(r[0]), text(r[3]), text(r[6]), null, List.of(), true,
                    texts.of(TITLE, r[1], r[2], CODE, r[0], null, PROJECT, r[3] + " " + r[4], r[5] == null ? null : r[3] + " " + r[5])));
        }
        for (Object[] r : rows(PEOPLE)) {
            entries.add(new SearchEntry(SearchKind.PERSON, text(r[0]), null, null, text(r[3]), List.of(), (Boolean) r[2],
                    texts.of(TITLE, r[1], null, CODE, r[0], null)));
        }
        for (Object[] r : rows(ORGANISATIONS)) {
            entries.add(new SearchEntry(SearchKind.ORGANISATION, text(r[0]), null, text(r[0]), null, List.of(), (Boolean) r[3],
                    texts.of(TITLE, r[1], r[2], CODE, r[0], null)));
        }
        return entries;
    }

    private List<SearchEntry> ideas(Texts texts) {
        List<SearchEntry> ideas = new ArrayList<>();
        for (Object[] r : rows(IDEAS)) {
            ideas.add(new SearchEntry(SearchKind.IDEA, text(r[0]), null, text(r[3]), text(r[6]), List.of(), r[10] == null,
                    texts.of(TITLE, r[1], r[2], CODE, r[0], null, ORGANISATION, r[4], r[5], PROPOSER, r[7], null, CAMPAIGN, r[8], r[9],
                            EMPATHIZE, r[11], null, DEFINE, r[12], null, IDEATE, r[13], null, PROTOTYPE, r[14], null, TEST, r[15], null)));
        }
        return ideas;
    }

    /** A project is found by its milestones, its comments, its assistants and the canvas of its idea, too. */
    private List<SearchEntry> projects(List<SearchEntry> ideas, Texts texts) {
        Map<String, SearchEntry> byCode = ideas.stream().collect(Collectors.toMap(SearchEntry::code, Function.identity()));
        Map<String, Map<SearchPlace, List<Object[]>>> beside = rows(BESIDE).stream().collect(Collectors.groupingBy(r -> text(r[1]),
                Collectors.groupingBy(r -> SearchPlace.valueOf(text(r[0]).strip()))));
        List<SearchEntry> projects = new ArrayList<>();
        for (Object[] r : rows(PROJECTS)) {
            Map<SearchPlace, List<Object[]>> own = beside.getOrDefault(text(r[0]), Map.of());
            List<Object[]> helpers = own.getOrDefault(ASSISTANT, List.of());
            List<SearchEntry.Written> written = texts.of(TITLE, r[1], r[2], CODE, r[0], null, ORGANISATION, r[4], r[5], OWNER, r[7], null);
            helpers.forEach(a -> written.addAll(texts.of(ASSISTANT, a[3], null)));
            byCode.get(text(r[8])).texts().stream().filter(t -> t.place().canvas()).forEach(written::add);
            own.getOrDefault(MILESTONE, List.of()).forEach(m -> written.addAll(texts.of(MILESTONE, m[2], m[3])));
            own.getOrDefault(COMMENT, List.of()).forEach(c -> written.addAll(texts.of(COMMENT, c[2], null)));
            projects.add(new SearchEntry(SearchKind.PROJECT, text(r[0]), null, text(r[3]), text(r[6]),
                    helpers.stream().map(a -> text(a[2])).toList(), true, written));
        }
        return projects;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entityManager.createNativeQuery(sql).getResultList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Texts as they are compared; the same text, such as an organisation's name, is looked at and kept once. */
    private static final class Texts {

        private static final int COLUMNS = 3;

        private final Map<List<Object>, SearchEntry.Written> known = new HashMap<>();

        /** Place, Thai and English, again and again. */
        List<SearchEntry.Written> of(Object... columns) {
            List<SearchEntry.Written> texts = new ArrayList<>();
            for (int i = 0; i < columns.length; i += COLUMNS) {
                if (columns[i + 1] != null) {
                    texts.add(known.computeIfAbsent(Arrays.asList(columns[i], columns[i + 1], columns[i + 2]), Texts::text));
                }
            }
            return texts;
        }

        private static SearchEntry.Written text(List<Object> column) {
            String thai = (String) column.get(1);
            String english = (String) column.get(2);
            String folded = SearchText.fold(thai) + (english == null ? "" : "\n" + SearchText.fold(english));
            return new SearchEntry.Written((SearchPlace) column.get(0), thai, english, folded);
        }
    }
}
