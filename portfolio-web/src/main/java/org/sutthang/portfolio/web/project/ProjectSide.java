package org.sutthang.portfolio.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.period.Disbursement;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.scaleout.AdoptionLine;
import org.sutthang.portfolio.web.scaleout.TotalLine;

/** What stands at the side of the project page: people, money, directives and adoptions. It reads nothing of its own. */
@Named("projectSide")
@RequestScoped
public class ProjectSide {

    @Inject
    private ProjectBean page;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private Clock clock;

    private boolean ownerless;
    private boolean manager;
    private boolean giver;
    private boolean recorder;
    private boolean adopting;
    private String assistants;
    private BigDecimal percent;
    private List<Money> money = List.of();
    private List<Ordered> directives = List.of();
    private List<AdoptionLine> adoptions = List.of();
    private List<TotalLine> totals = List.of();

    /**
     * What was disbursed by the end of a quarter.
     *
     * @param quarter the quarter, 1 to 4
     * @param baht baht, cumulative in the year
     * @param percent per cent of the budget, or a dash
     */
    public record Money(int quarter, String baht, String percent) {
    }

    /**
     * A directive with where it is.
     *
     * @param directive the directive
     * @param link its page
     * @param daysOverdue days past its due date while it waits for an answer, else 0
     */
    public record Ordered(ProjectFile.DirectiveLine directive, String link, long daysOverdue) {
    }

    @PostConstruct
    void read() {
        ProjectStanding project = page.getView().project();
        ownerless = project.ownerless();
        percent = project.disbursedPercent();
        money = project.context().disbursements().stream().map(d -> money(d.quarter(), d.baht(), project.budgetBaht()))
                .toList();
        ProjectFile file = page.getFile();
        if (file != null) {
            boolean isOwner = file.own() && currentUser.get().userName().equals(project.owner());
            manager = isOwner || currentUser.may(Permission.PASS_ON_ANY_PROJECTS);
            giver = currentUser.may(Permission.GIVE_DIRECTIVES);
            recorder = currentUser.may(Permission.RECORD_DIRECTIVES);
            adopting = (file.own() || currentUser.may(Permission.RECORD_ANY_RESULTS)) && usable(file);
            assistants = String.join(", ", file.assistants());
            LocalDate today = LocalDate.now(clock);
            directives = file.directives().stream().map(d -> ordered(file.code(), d, today))
                    .sorted(Comparator.comparing(o -> o.directive().status() != DirectiveStatus.OUTSTANDING)).toList();
            adoptions = file.adoptions().stream()
                    .map(a -> AdoptionLine.of(file.code(), a, adopting, locale, format)).toList();
            totals = TotalLine.of(file.adoptions(), format);
        }
    }

    /** What is not in use yet cannot be taken over by others; what is recorded already can be changed. */
    private static boolean usable(ProjectFile file) {
        return file.stage().hasReached(Stage.IN_USE) || !file.adoptions().isEmpty();
    }

    private Money money(int quarter, BigDecimal baht, BigDecimal budget) {
        BigDecimal share = Disbursement.percent(baht, budget);
        return new Money(quarter, format.decimal(baht, 2), share == null ? ReaderFormat.NONE : format.decimal(share, 1));
    }

    private static Ordered ordered(String project, ProjectFile.DirectiveLine directive, LocalDate today) {
        boolean waits = directive.status() == DirectiveStatus.OUTSTANDING && directive.dueOn() != null;
        long days = waits ? Math.max(0, ChronoUnit.DAYS.between(directive.dueOn(), today)) : 0;
        return new Ordered(directive, org.sutthang.portfolio.web.directive.DirectiveLine.link(project,
                directive.code()), days);
    }

    /** @return whether nobody who can sign in answers for it */
    public boolean isOwnerless() {
        return ownerless;
    }

    /** @return whether the reader names assistants or hands it on */
    public boolean isManager() {
        return manager;
    }

    /** @return whether the reader gives directives */
    public boolean isGiver() {
        return giver;
    }

    /** @return whether the reader records directives in an executive's name */
    public boolean isRecorder() {
        return recorder;
    }

    /** @return whether the reader records who adopted it */
    public boolean isAdopting() {
        return adopting;
    }

    /** @return the names of those who assist */
    public String getAssistants() {
        return assistants;
    }

    /** @return per cent of the budget that is disbursed, or null */
    public BigDecimal getPercent() {
        return percent;
    }

    /** @return how long the bar is, at most 100 */
    public BigDecimal getBar() {
        return percent == null ? null : percent.min(BigDecimal.valueOf(100));
    }

    /** @return what was disbursed by the end of each quarter of the year that has been reported */
    public List<Money> getMoney() {
        return money;
    }

    /** @return the directives, those that wait for an answer first */
    public List<Ordered> getDirectives() {
        return directives;
    }

    /** @return who adopted the innovation */
    public List<AdoptionLine> getAdoptions() {
        return adoptions;
    }

    /** @return what that came to, each type and unit by itself */
    public List<TotalLine> getTotals() {
        return totals;
    }
}
