package org.sutthang.portfolio.web.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.Restatement;
import org.sutthang.portfolio.period.SealedDocument;
import org.sutthang.portfolio.period.SealedQuarter;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PeopleNames;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page on which two revisions of a closed quarter stand side by side, with what was corrected and why. */
@Named("revisions")
@RequestScoped
public class RevisionsBean {

    private static final int LONGEST = 4;

    @Inject
    private SnapshotService snapshots;
    @Inject
    private DifferenceWords words;
    @Inject
    private PeopleNames names;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private Map<FiscalQuarter, List<SealedQuarter>> sealed = Map.of();
    private FiscalQuarter quarter;
    private List<Revision> revisions = List.of();
    private int before;
    private int after;
    private Made made;
    private DifferenceWords.Sides sides;

    /**
     * A revision of the quarter.
     *
     * @param number its number
     * @param sealed who sealed it and when
     * @param seal the first digits of its seal
     */
    public record Revision(int number, String sealed, String seal) {
    }

    /**
     * What made a revision.
     *
     * @param reason why
     * @param code the project that was corrected
     * @param title its title
     * @param follows the quarter that was corrected, where this one only follows it, or null
     * @param lines the values corrected
     */
    public record Made(String reason, String code, String title, String follows, List<DifferenceWords.Line> lines) {
    }

    @PostConstruct
    void load() {
        sealed = snapshots.revisions().stream().collect(Collectors.groupingBy(SealedQuarter::quarter,
                () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        if (sealed.isEmpty()) {
            return;
        }
        quarter = QuarterChoice.read(request.getParameter("quarter")).filter(sealed::containsKey)
                .orElseGet(this::lastRestated);
        asked.quarter("asked.quarter.open", request.getParameter("quarter"), quarter);
        List<SealedQuarter> own = sealed.get(quarter);
        int latest = own.get(0).revision();
        names.read(own.stream().map(SealedQuarter::sealedBy).toList());
        revisions = own.stream().map(r -> new Revision(r.revision(), names.of(r.sealedBy()) + " · "
                + format.dateTime(r.sealedAt()), r.seal().substring(0, Math.min(12, r.seal().length())))).toList();
        after = number("after", latest).orElse(latest);
        before = number("before", latest).orElse(Math.max(1, after - 1));
        // The first revision corrects nothing, and a document of ten thousand projects is not read for that.
        made = after == 1 ? null : made(snapshots.document(quarter, after));
        sides = before == after ? null : words.of(snapshots.compare(quarter, before, after));
    }

    private FiscalQuarter lastRestated() {
        return sealed.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> sealed.keySet().iterator().next());
    }

    private Optional<Integer> number(String parameter, int latest) {
        String typed = request.getParameter(parameter);
        return typed == null || !typed.matches("[0-9]{1," + LONGEST + "}") ? Optional.empty()
                : Optional.of(Integer.valueOf(typed)).filter(n -> n >= 1 && n <= latest);
    }

    private Made made(SealedDocument document) {
        return document.restatement().flatMap(restatement -> made(document, restatement)).orElse(null);
    }

    private Optional<Made> made(SealedDocument document, Restatement restatement) {
        return document.portfolio().project(restatement.projectCode()).map(project -> new Made(
                document.sealing().reason(), project.code(), locale.pick(project.titleTh(), project.titleEn()),
                restatement.quarter().equals(quarter) ? null : format.quarter(restatement.quarter()),
                words.corrections(restatement.corrections(), project)));
    }

    /** @return the quarters that have been closed, the latest first */
    public List<FiscalQuarter> getQuarters() {
        return List.copyOf(sealed.keySet());
    }

    /**
     * A quarter as addresses write it.
     *
     * @param of a quarter
     * @return such as 2567-2
     */
    public String parameter(FiscalQuarter of) {
        return QuarterChoice.written(of);
    }

    /** @return the quarter shown, or null while none is closed */
    public FiscalQuarter getQuarter() {
        return quarter;
    }

    /** @return the quarter as addresses write it */
    public String getParameter() {
        return quarter == null ? null : QuarterChoice.written(quarter);
    }

    /** @return its revisions, the latest first */
    public List<Revision> getRevisions() {
        return revisions;
    }

    /** @return the revision on the left */
    public int getBefore() {
        return before;
    }

    /** @return the revision on the right */
    public int getAfter() {
        return after;
    }

    /** @return what made the revision on the right, or null for a first one */
    public Made getMade() {
        return made;
    }

    /** @return in what the two differ, or null where one is compared with itself */
    public DifferenceWords.Sides getSides() {
        return sides;
    }

    /** @return whether the reader may restate */
    public boolean isMonitor() {
        return currentUser.may(Permission.GOVERN_PERIODS) && currentUser.boundTo().isEmpty();
    }

    /** @return the sentence with the news */
    public String getLead() {
        if (quarter == null) {
            return format.text("revisions.lead.none");
        }
        return revisions.size() == 1 ? format.text("revisions.lead.first", format.quarter(quarter))
                : format.text("revisions.lead", format.quarter(quarter), revisions.size());
    }
}
