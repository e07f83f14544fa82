package org.sutthang.portfolio.web.scaleout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.scaleout.AdoptionItem;
import org.sutthang.portfolio.scaleout.ScaleOutService;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Scale-out over the whole portfolio: totals, the matrix, and every adoption, as the address narrows them. */
@Named("scaleOut")
@RequestScoped
public class ScaleOutBean {

    private static final String PATH = "/scaleout";
    private static final String NO_TYPE = "-";
    /** The matrix has a row for each innovation, and is read as a whole. */
    private static final int INNOVATIONS_PER_PAGE = 25;

    @Inject
    private ScaleOutService service;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private String type;
    private String area;
    private List<Choice> types = List.of();
    private List<Choice> areas = List.of();
    private List<TotalLine> totals = List.of();
    private Pages pages;
    private Matrix matrix;
    private List<Line> lines = List.of();
    private String lead;
    private boolean narrowed;

    /**
     * A choice to narrow by.
     *
     * @param value as the address has it
     * @param label what the reader sees
     * @param selected whether it is chosen
     */
    public record Choice(String value, String label, boolean selected) {
    }

    /**
     * An adoption with the innovation that was adopted.
     *
     * @param project the project's title
     * @param code the project's code
     * @param link the project's page
     * @param adoption who adopted it, and what came of it
     */
    public record Line(String project, String code, String link, AdoptionLine adoption) {
    }

    /** Reads the adoptions that the address asks for. */
    public void load() {
        type = request.getParameter("type");
        area = request.getParameter("area");
        List<AdoptionItem> all = service.all();
        OrganisationTree tree = organisations.tree();
        types = types(all);
        areas = areas(all, tree);
        asked.check("benefit", type, types.stream().anyMatch(Choice::selected));
        asked.check("area", area, areas.stream().anyMatch(Choice::selected));
        narrowed = types.stream().anyMatch(Choice::selected) || areas.stream().anyMatch(Choice::selected);
        List<AdoptionItem> found = all.stream().filter(this::isWanted).toList();
        totals = TotalLine.of(found.stream().map(AdoptionItem::adoption).toList(), format);
        List<String> innovations = found.stream().map(AdoptionItem::projectCode).distinct().toList();
        pages = Pages.of(request.getParameter("page"), innovations.size(), INNOVATIONS_PER_PAGE,
                n -> new PageAddress(PATH).with("type", type).with("area", area).with("page", n).toString());
        Set<String> shown = Set.copyOf(pages.rows(innovations));
        List<AdoptionItem> rows = found.stream().filter(item -> shown.contains(item.projectCode())).toList();
        matrix = Matrix.of(rows, locale);
        Set<String> own = service.recordable();
        lines = rows.stream().map(item -> line(item, own.contains(item.projectCode()))).toList();
        long measured = found.stream().filter(item -> item.adoption().measured()).count();
        lead = format.text("scaleout.lead", innovations.size(), found.size(), measured);
    }

    private boolean isWanted(AdoptionItem item) {
        boolean ofType = isEmpty(type) || (NO_TYPE.equals(type) ? item.adoption().benefitType() == null
                : type.equals(item.adoption().benefitType()));
        return ofType && (isEmpty(area) || area.equals(OrganisationTree.province(item.adoption().areaCode())));
    }

    private static boolean isEmpty(String parameter) {
        return parameter == null || parameter.isEmpty();
    }

    private Line line(AdoptionItem item, boolean editable) {
        return new Line(locale.pick(item.projectTh(), item.projectEn()), item.projectCode(),
                new PageAddress("/project").with("code", item.projectCode()).toString(),
                AdoptionLine.of(item.projectCode(), item.adoption(), editable, locale, format));
    }

    private List<Choice> types(List<AdoptionItem> all) {
        return all.stream().map(item -> item.adoption().benefitType() == null ? NO_TYPE : item.adoption().benefitType())
                .distinct().map(t -> new Choice(t, NO_TYPE.equals(t) ? format.text("scaleout.noType") : format.typed(t),
                        t.equals(type))).sorted(byLabel()).toList();
    }

    private List<Choice> areas(List<AdoptionItem> all, OrganisationTree tree) {
        Set<String> codes = all.stream().map(item -> OrganisationTree.province(item.adoption().areaCode()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return codes.stream().map(code -> new Choice(code, tree.provinceNamed(code)
                .map(o -> locale.pick(o.nameTh(), o.nameEn())).orElse(code), code.equals(area))).sorted(byLabel()).toList();
    }

    private Comparator<Choice> byLabel() {
        return Comparator.comparing(Choice::label, NameOrder.of(locale.getLocale()));
    }

    /** @return the types of benefit to choose from */
    public List<Choice> getTypes() {
        return types;
    }

    /** @return the provinces to choose from */
    public List<Choice> getAreas() {
        return areas;
    }

    /** @return what they came to, each type and unit by itself */
    public List<TotalLine> getTotals() {
        return totals;
    }

    /** @return innovations of the page by organisations */
    public Matrix getMatrix() {
        return matrix;
    }

    /** @return the pages of the innovations */
    public Pages getPages() {
        return pages;
    }

    /** @return every adoption of the innovations of the page */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the sentence with the news */
    public String getLead() {
        return lead;
    }

    /** @return whether anything is left out */
    public boolean isNarrowed() {
        return narrowed;
    }
}
