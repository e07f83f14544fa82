package org.sutthang.portfolio.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.Constants;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The tree of organisations, or what a search finds in it: read once. */
@Named("organisations")
@RequestScoped
public class OrganisationsBean {

    private static final String PATH = "/organisations";
    private static final int PER_PAGE = 50;
    private static final int DEEPEST_INDENT = 5;

    @Inject
    private OrganisationService organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private String text;
    private OrganisationKind kind;
    private String lead;
    private List<Line> lines = List.of();
    private Pages pages;

    /**
     * An organisation in the list.
     *
     * @param code its code
     * @param name its name in the reader's language
     * @param otherName its name in the other language, or null
     * @param kindKey the key of the word for its kind
     * @param above the organisations above it, the nearest last, or null at the top
     * @param depth how far it is set in, from 0
     * @param areaCode the code of its area, or null
     * @param active whether it can still be chosen
     * @param link where to edit it
     */
    public record Line(String code, String name, String otherName, String kindKey, String above, int depth,
            String areaCode, boolean active, String link) {
    }

    /** Reads the list that the address asks for. */
    public void load() {
        text = request.getParameter("q");
        kind = Constants.named(OrganisationKind.class, request.getParameter("kind")).orElse(null);
        asked.check("kind", request.getParameter("kind"), kind != null);
        List<OrganisationSummary> all = organisations.all();
        Map<String, OrganisationSummary> byCode =
                all.stream().collect(Collectors.toMap(OrganisationSummary::code, Function.identity()));
        List<OrganisationBranches.Branch> found =
                OrganisationBranches.of(all).stream().filter(b -> isWanted(b.organisation())).toList();
        lead = isNarrowed() ? format.text("organisations.lead.found", found.size(), all.size())
                : format.text("organisations.lead", all.stream().filter(OrganisationSummary::active).count(), all.size());
        pages = Pages.of(request.getParameter("page"), found.size(), PER_PAGE,
                n -> new PageAddress(PATH).with("q", text).with("kind", kind).with("page", n).toString());
        lines = pages.rows(found).stream().map(b -> line(b, byCode)).toList();
    }

    /** @return whether the list is searched or filtered, so that an empty one does not mean that there is no organisation */
    public boolean isNarrowed() {
        return kind != null || text != null && !text.isBlank();
    }

    private boolean isWanted(OrganisationSummary o) {
        return (kind == null || o.kind() == kind)
                && (text == null || contains(o.code()) || contains(o.nameTh()) || contains(o.nameEn()));
    }

    private boolean contains(String value) {
        return SearchText.occursIn(value, text);
    }

    private Line line(OrganisationBranches.Branch branch, Map<String, OrganisationSummary> byCode) {
        OrganisationSummary o = branch.organisation();
        String other = locale.isThai() ? o.nameEn() : o.nameTh();
        String name = name(o);
        return new Line(o.code(), name, name.equals(other) ? null : other, "organisationkind." + o.kind().name(),
                above(o, byCode), isNarrowed() ? 0 : Math.min(branch.depth(), DEEPEST_INDENT), o.areaCode(), o.active(),
                new PageAddress(PATH + "/edit").with("organisation", o.code()).toString());
    }

    private String above(OrganisationSummary organisation, Map<String, OrganisationSummary> byCode) {
        Deque<String> names = new ArrayDeque<>();
        OrganisationSummary parent = byCode.get(organisation.parentCode());
        while (parent != null && names.size() < byCode.size()) {
            names.addFirst(name(parent));
            parent = byCode.get(parent.parentCode());
        }
        return names.isEmpty() ? null : String.join(" › ", names);
    }

    private String name(OrganisationSummary o) {
        return locale.pick(o.nameTh(), o.nameEn());
    }

    /** @return the organisations of the page */
    public List<Line> getLines() {
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

    /** @return what is searched for, or null */
    public String getText() {
        return text;
    }

    /** @return the kind that the list is narrowed to, or null */
    public OrganisationKind getKind() {
        return kind;
    }

    /** @return the kinds to choose from */
    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }
}
