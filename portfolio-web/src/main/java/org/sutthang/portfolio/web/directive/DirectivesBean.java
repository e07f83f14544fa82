package org.sutthang.portfolio.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The list of directives: what its address asks for, read once. */
@Named("directives")
@RequestScoped
public class DirectivesBean {

    private static final String PATH = "/directives";
    private static final int PER_PAGE = 25;

    @Inject
    private DirectiveReading service;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private DirectiveFilter filter = DirectiveFilter.OUTSTANDING;
    private List<Tab> tabs = List.of();
    private List<DirectiveLine> lines = List.of();
    private Pages pages;
    private String lead;

    /**
     * A list behind an address.
     *
     * @param label its name with how many it has
     * @param link its address
     * @param current page where it is the one shown, as assistive technology reads it; null elsewhere
     */
    public record Tab(String label, String link, String current) {
    }

    /** Reads the list that the address asks for; the longest overdue stand first, then the latest. */
    public void load() {
        filter = DirectiveFilter.read(request.getParameter("show"));
        asked.check("list", request.getParameter("show"), filter.parameter().equals(request.getParameter("show")));
        List<DirectiveItem> all = service.all();
        tabs = Arrays.stream(DirectiveFilter.values()).map(f -> tab(f, all)).toList();
        List<DirectiveItem> found = wanted(filter, all).stream()
                .sorted(Comparator.comparingLong(DirectiveItem::daysOverdue).reversed()).toList();
        pages = Pages.of(request.getParameter("page"), found.size(), PER_PAGE,
                n -> new PageAddress(PATH).with("show", filter.parameter()).with("page", n).toString());
        lines = pages.rows(found).stream().map(item -> DirectiveLine.of(item, locale)).toList();
        lead = format.text("directives.lead", wanted(DirectiveFilter.OUTSTANDING, all).size(),
                wanted(DirectiveFilter.OVERDUE, all).size());
    }

    private List<DirectiveItem> wanted(DirectiveFilter of, List<DirectiveItem> all) {
        return all.stream().filter(item -> of.accepts(item, of == DirectiveFilter.MINE && service.isMine(item))).toList();
    }

    private Tab tab(DirectiveFilter of, List<DirectiveItem> all) {
        return new Tab(format.text("directives.show." + of, wanted(of, all).size()),
                new PageAddress(PATH).with("show", of.parameter()).toString(), of == filter ? "page" : null);
    }

    /** @return the lists to choose from */
    public List<Tab> getTabs() {
        return tabs;
    }

    /** @return the directives of the page */
    public List<DirectiveLine> getLines() {
        return lines;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the sentence with the news */
    public String getLead() {
        return lead;
    }

    /** @return which list is shown */
    public DirectiveFilter getFilter() {
        return filter;
    }
}
