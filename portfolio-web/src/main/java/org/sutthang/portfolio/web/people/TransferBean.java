package org.sutthang.portfolio.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.ownership.Person;
import org.sutthang.portfolio.ownership.TransferLine;
import org.sutthang.portfolio.ownership.TransferService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.Seen;

/** The transfer of many projects: whose and which organisation's, what would pass, to whom and why. */
@Named("transfer")
@RequestScoped
public class TransferBean {

    /** Stands for projects that nobody who can sign in answers for. */
    private static final String NOBODY = "-";
    private static final String SELECTED = "selected";
    private static final Map<String, String> FIELDS = Map.of("ownership.person", "transfer:to", "ownership.note",
            "transfer:ask:note", "ownership.long", "transfer:ask:note");

    @Inject
    private TransferService service;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private List<Choice> owners = List.of();
    private List<Choice> places = List.of();
    private List<Line> lines = List.of();
    private List<Person> candidates = List.of();
    private boolean narrowed;
    private String to;
    private String note;

    /**
     * A choice to narrow by.
     *
     * @param value as the address has it
     * @param label what the reader sees
     * @param count how many projects it has
     * @param inactive whether that person cannot sign in any more
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String label, int count, boolean inactive, boolean chosen) {
    }

    /**
     * A project that can pass.
     *
     * @param project the project
     * @param title its title
     * @param organisation who delivers it
     * @param value what is sent when it is ticked: code and version
     * @param ticked whether it is ticked
     */
    public record Line(TransferLine project, String title, String organisation, String value, boolean ticked) {
    }

    /** What a form needs depends on what is chosen, so it is known before the form is decoded. */
    @PostConstruct
    void read() {
        List<TransferLine> all = service.projects();
        OrganisationTree tree = organisations.tree();
        Set<String> from = asked("from");
        String place = request.getParameter("organisation");
        narrowed = !from.isEmpty() || place != null && !place.isEmpty();
        candidates = service.candidates();
        owners = owners(all, from);
        places = places(all, tree, place);
        Set<String> people = from.stream().map(name -> NOBODY.equals(name) ? "" : name).collect(Collectors.toSet());
        Set<String> within = place == null || place.isEmpty() ? Set.of() : tree.within(place);
        Set<String> ticked = Seen.versions(request.getParameterValues(SELECTED)).keySet();
        boolean sent = "POST".equals(request.getMethod());
        lines = !narrowed ? List.of() : TransferService.chosen(all, people, within).stream()
                .map(line -> line(line, sent, ticked)).toList();
    }

    /** Reads what can pass before the page is shown. */
    public void load() {
        // Everything is read when the bean is made.
    }

    private Set<String> asked(String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? Set.of()
                : Arrays.stream(values).filter(v -> !v.isEmpty()).collect(Collectors.toSet());
    }

    private Line line(TransferLine line, boolean sent, Set<String> ticked) {
        return new Line(line, locale.pick(line.titleTh(), line.titleEn()),
                locale.pick(line.organisationTh(), line.organisationEn()),
                new Seen(line.projectCode(), line.version()).toString(), !sent || ticked.contains(line.projectCode()));
    }

    private List<Choice> owners(List<TransferLine> all, Set<String> from) {
        Map<String, List<TransferLine>> byOwner = all.stream().filter(line -> line.owner() != null)
                .collect(Collectors.groupingBy(line -> line.owner().userName(), TreeMap::new, Collectors.toList()));
        List<Choice> choices = new ArrayList<>();
        byOwner.forEach((name, own) -> choices.add(new Choice(name, own.get(0).owner().name(), own.size(),
                !own.get(0).owner().active(), from.contains(name))));
        choices.sort(Comparator.comparing(Choice::inactive).reversed().thenComparing(Choice::label, NameOrder.of(locale.getLocale())));
        int nobody = (int) all.stream().filter(TransferLine::ownerless).count();
        if (nobody > 0) {
            choices.add(0, new Choice(NOBODY, locale.messages().get("people.nobody"), nobody, false,
                    from.contains(NOBODY)));
        }
        return choices;
    }

    private List<Choice> places(List<TransferLine> all, OrganisationTree tree, String place) {
        Map<String, Integer> delivering = new HashMap<>();
        all.forEach(line -> delivering.merge(line.organisationCode(), 1, Integer::sum));
        return tree.all().stream()
                .map(o -> new Choice(o.code(), locale.pick(o.nameTh(), o.nameEn()), tree.within(o.code()).stream()
                        .mapToInt(code -> delivering.getOrDefault(code, 0)).sum(), false, o.code().equals(place)))
                .filter(choice -> choice.count() > 0).sorted(Comparator.comparing(Choice::label, NameOrder.of(locale.getLocale()))).toList();
    }

    /**
     * Passes on what is ticked.
     *
     * @return the page again after it is done, null where it was refused
     */
    public String pass() {
        try {
            int passed = service.transfer(Seen.versions(request.getParameterValues(SELECTED)), to, note);
            return "/transfers.xhtml?faces-redirect=true&done=transferred&count=" + passed;
        } catch (RuleViolation refused) {
            rules.refuse(refused, FIELDS);
            read();
            return null;
        }
    }

    /** @return the present owners to choose from */
    public List<Choice> getOwners() {
        return owners;
    }

    /** @return the organisations to choose from */
    public List<Choice> getPlaces() {
        return places;
    }

    /** @return what would pass */
    public List<Line> getLines() {
        return lines;
    }

    /** @return whether anything was chosen */
    public boolean isNarrowed() {
        return narrowed;
    }

    /** @return who can become the owner */
    public List<Person> getCandidates() {
        return candidates;
    }

    /** @return who is to answer for them */
    public String getTo() {
        return to;
    }

    /** @param to who is to answer for them */
    public void setTo(String to) {
        this.to = to;
    }

    /** @return why */
    public String getNote() {
        return note;
    }

    /** @param note why */
    public void setNote(String note) {
        this.note = note;
    }
}
