package org.sutthang.portfolio.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.search.SearchAnswer;
import org.sutthang.portfolio.search.SearchHit;
import org.sutthang.portfolio.search.SearchKind;
import org.sutthang.portfolio.search.SearchPlace;
import org.sutthang.portfolio.search.SearchQuestion;
import org.sutthang.portfolio.search.SearchService;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;

/** The page of the search: what its address asks for, found once. */
@Named("searching")
@RequestScoped
public class SearchBean {

    private static final String PATH = "/search";
    private static final int MOST = 8;
    private static final int HEADING = 60;
    private static final int PAGE_SIZE = 25;

    @Inject
    private SearchService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private String text;
    private SearchKind kind;
    private SearchAnswer answer;
    private List<Group> groups = List.of();
    private Pages pages;

    /**
     * What was found of a kind.
     *
     * @param key its key in messages
     * @param total how many
     * @param hits those that are shown
     * @param all where all of them are; null where all are shown
     */
    public record Group(String key, int total, List<Hit> hits, String all) {
    }

    /**
     * Something that was found.
     *
     * @param title what it is called, in pieces
     * @param code its public code, in pieces
     * @param link where it is
     * @param because where the words were found that are not in the title
     * @param about what tells it from others of its name, or null
     * @param projects how many projects a person answers for
     * @param assists how many projects a person edits for their owners
     * @param present whether it is in use
     */
    public record Hit(List<SearchText.Piece> title, List<SearchText.Piece> code, String link, List<Because> because, String about,
            int projects, int assists, boolean present) {
    }

    /**
     * Where a word was found.
     *
     * @param key the place's key in messages
     * @param pieces the text, in pieces
     */
    public record Because(String key, List<SearchText.Piece> pieces) {
    }

    /** Finds what the address asks for. */
    public void load() {
        text = request.getParameter("q");
        kind = Arrays.stream(SearchKind.values()).filter(k -> parameter(k).equals(request.getParameter("kind"))).findFirst().orElse(null);
        asked.check("kind", request.getParameter("kind"), kind != null);
        // Beyond the last page there is nothing; the page before it is shown instead.
        int from = kind == null ? 0 : from();
        answer = service.find(new SearchQuestion(text, locale.getLocale(), kind, from, kind == null ? MOST : PAGE_SIZE));
        if (kind != null) {
            pages = Pages.of(request.getParameter("page"), answer.total(), PAGE_SIZE, n -> address(kind, n).toString());
        }
        groups = answer.groups().stream().map(this::group).toList();
    }

    private int from() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,4}") ? (Integer.parseInt(page) - 1) * PAGE_SIZE : 0;
    }

    private static String parameter(SearchKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private PageAddress address(SearchKind only, int page) {
        return new PageAddress(PATH).with("q", text).with("kind", parameter(only)).with("page", page == 1 ? null : page);
    }

    private Group group(SearchAnswer.Group group) {
        return new Group(parameter(group.kind()), group.total(), group.hits().stream().map(this::hit).toList(),
                kind == null && group.total() > group.hits().size() ? address(group.kind(), 1).toString() : null);
    }

    private Hit hit(SearchHit hit) {
        return new Hit(pieces(hit.title()), pieces(hit.code()), link(hit),
                hit.because().stream().filter(f -> !f.text().equals(hit.code()))
                        .map(f -> new Because(f.place().name().toLowerCase(Locale.ROOT), Excerpt.of(f.text(), answer.words()))).toList(),
                hit.about() == null ? null : hit.about().text(), hit.projects(), hit.assists(), hit.present());
    }

    private List<SearchText.Piece> pieces(String of) {
        return SearchText.pieces(of, answer.words());
    }

    private String link(SearchHit hit) {
        return switch (hit.kind()) {
            case PROJECT -> new PageAddress("/project").with("code", hit.code()) + place(hit);
            case INDICATOR -> new PageAddress("/project").with("code", hit.projectCode()) + "#indicators-title";
            case IDEA -> new PageAddress("/idea").with("code", hit.code()) + place(hit);
            case ORGANISATION -> new PageAddress("/portfolio").with("organisation", hit.code()).toString();
            case PERSON -> person(hit);
        };
    }

    /** What was found in the canvas, the comments or the plan is shown there. */
    private static String place(SearchHit hit) {
        List<SearchPlace> places = hit.because().stream().map(SearchHit.Found::place).toList();
        if (places.stream().anyMatch(SearchPlace::canvas)) {
            return "#canvas-title";
        }
        return places.contains(SearchPlace.COMMENT) ? "#comments-title" : places.contains(SearchPlace.MILESTONE) ? "#plan-title" : "";
    }

    /** The projects of a person, even where there are none; of somebody who only assists, those in which the name is found. */
    private String person(SearchHit hit) {
        if (hit.projects() == 0 && hit.assists() > 0) {
            return new PageAddress("/portfolio").with("q", hit.title()).toString();
        }
        return (hit.projects() == 0 && currentUser.may(Permission.MANAGE_USERS)
                ? new PageAddress("/users/edit").with("user", hit.code())
                : new PageAddress("/portfolio").with("owner", hit.code())).toString();
    }

    /** @return the sentence with the news */
    public String getLead() {
        return isAsked() ? locale.messages().get("search.lead", answer.total()) : locale.messages().get("search.lead.ask");
    }

    /** @return whether anything was asked for */
    public boolean isAsked() {
        return !answer.words().isEmpty();
    }

    /** @return what was typed */
    public String getText() {
        return text;
    }

    /** @return what was typed, as short as a heading can say it */
    public String getShortText() {
        return text.codePointCount(0, text.length()) <= HEADING ? text
                : text.substring(0, text.offsetByCodePoints(0, HEADING)) + "…";
    }

    /** @return the longest text that is searched for */
    public int getLongest() {
        return SearchText.LONGEST;
    }

    /** @return what was found, by kinds */
    public List<Group> getGroups() {
        return groups;
    }

    /** @return the pages of the only kind that is shown; null where all are */
    public Pages getPages() {
        return pages;
    }

    /** @return the search for all kinds; null where that is shown */
    public String getWider() {
        return kind == null ? null : new PageAddress(PATH).with("q", text).toString();
    }
}
