package org.sutthang.portfolio.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.KeptMark;
import org.sutthang.portfolio.exchange.MarkService;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.PeopleNames;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The monitor's list of what was doubted and kept, filtered by organisation and quarter. */
@Named("doubts")
@RequestScoped
public class DoubtsBean {

    private static final String PATH = "/doubts";
    private static final String NOTE = "note";
    private static final int PER_PAGE = 30;

    @Inject
    private MarkService service;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private PeopleNames names;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private PageMessages messages;
    @Inject
    private AskedFilters asked;

    private DoubtList list;
    private String organisation;
    private FiscalQuarter quarter;
    private List<KeptMark> all = List.of();
    private List<DoubtLine> lines = List.of();
    private List<Tab> tabs = List.of();
    private List<Choice> organisationChoices = List.of();
    private List<Choice> quarterChoices = List.of();
    private Pages pages;

    /**
     * A list to look at, with its length.
     *
     * @param label its name with its length
     * @param link its address
     * @param current page where it is the one shown
     */
    public record Tab(String label, String link, String current) {
    }

    /**
     * Something to filter by.
     *
     * @param value as the address has it
     * @param label in words
     * @param selected whether the list is filtered by it
     */
    public record Choice(String value, String label, boolean selected) {
    }

    @PostConstruct
    void load() {
        organisation = asked.value("organisation");
        quarter = QuarterChoice.read(asked.value("quarter")).orElse(null);
        OrganisationTree tree = organisations.tree();
        asked.check("organisation", organisation, organisation != null && tree.find(organisation).isPresent());
        asked.check("quarter.any", asked.value("quarter"), quarter != null);
        asked.check("list", asked.value("list"), Arrays.stream(DoubtList.values()).anyMatch(l -> l.parameter().equals(asked.value("list"))));
        List<KeptMark> everything = service.all();
        organisationChoices = organisationChoices(everything, tree);
        quarterChoices = everything.stream().map(KeptMark::quarter).filter(Objects::nonNull).distinct()
                .sorted((one, other) -> other.compareTo(one)).map(q -> new Choice(QuarterChoice.written(q),
                        format.shortQuarter(q), q.equals(quarter))).toList();
        Predicate<KeptMark> filter = filter(tree);
        all = everything.stream().filter(filter).toList();
        list = DoubtList.read(asked.value("list"), all);
        tabs = Arrays.stream(DoubtList.values()).map(l -> new Tab(
                format.text("doubts.tab." + l.parameter(), format.number(all.stream().filter(l::holds).count())),
                address(l).toString(), l == list ? "page" : null)).toList();
        List<KeptMark> shown = all.stream().filter(list::holds).toList();
        pages = Pages.of(asked.value("page"), shown.size(), PER_PAGE,
                n -> address(list).with("page", n).toString());
        List<KeptMark> rows = pages.rows(shown);
        names.read(rows.stream().flatMap(m -> Stream.of(Optional.ofNullable(m.by()),
                Optional.ofNullable(m.review()).map(KeptMark.Review::by))).flatMap(Optional::stream).toList());
        lines = rows.stream().map(m -> DoubtLine.of(m, locale, format, names::of)).toList();
    }

    private Predicate<KeptMark> filter(OrganisationTree tree) {
        Set<String> within = organisation == null || organisation.isEmpty() ? null : tree.within(organisation);
        return mark -> (within == null || mark.project() != null && within.contains(mark.project().organisation()))
                && (quarter == null || quarter.equals(mark.quarter()));
    }

    /** The organisations that have a mark, and those above them. */
    private List<Choice> organisationChoices(List<KeptMark> everything, OrganisationTree tree) {
        Set<String> marked = everything.stream().map(KeptMark::project).filter(Objects::nonNull)
                .map(KeptMark.Project::organisation).collect(Collectors.toSet());
        return tree.all().stream().filter(o -> tree.within(o.code()).stream().anyMatch(marked::contains))
                .map(o -> new Choice(o.code(), locale.pick(o.nameTh(), o.nameEn()), o.code().equals(organisation)))
                .toList();
    }

    private PageAddress address(DoubtList of) {
        return new PageAddress(PATH).with("list", of.parameter()).with("organisation", organisation)
                .with("quarter", quarter == null ? null : QuarterChoice.written(quarter));
    }

    /**
     * Notes that a mark was looked into.
     *
     * @return the list again once it is noted, null where it was refused
     */
    public String lookedInto() {
        String sent = Optional.ofNullable(asked.value("mark")).orElse("");
        String[] key = sent.split("\\|");
        try {
            if (key.length == 3 && key[1].matches("\\d{1,18}") && key[2].matches("\\d{1,18}")) {
                service.lookedInto(KeptMark.Kind.valueOf(key[0]), Long.parseLong(key[1]), Long.parseLong(key[2]),
                        asked.value(NOTE));
            }
            return address(list).with("faces-redirect", "true").with("done", "lookedInto").toString();
        } catch (RuleViolation refused) {
            messages.error(refused);
            return null;
        }
    }

    /** @return the sentence with the news: how many wait to be looked into */
    public String getLead() {
        long open = all.stream().filter(m -> m.review() == null).count();
        return format.text("doubts.lead", format.number(open), format.number(all.size()));
    }

    /** @return the lists to look at */
    public List<Tab> getTabs() {
        return tabs;
    }

    /** @return the marks of the page */
    public List<DoubtLine> getLines() {
        return lines;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the name of the list shown */
    public String getList() {
        return list.parameter();
    }

    /** @return the organisations to filter by */
    public List<Choice> getOrganisations() {
        return organisationChoices;
    }

    /** @return the quarters to filter by */
    public List<Choice> getQuarters() {
        return quarterChoices;
    }

    /**
     * What was typed for a mark and refused, so that it is not lost.
     *
     * @param mark the key of the mark
     * @return the note, or null for any other mark
     */
    public String typed(String mark) {
        return mark.equals(asked.value("mark")) ? asked.value(NOTE) : null;
    }
}
