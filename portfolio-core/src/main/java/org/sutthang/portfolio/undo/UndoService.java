package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;

/**
 * Undoes the latest change of something in a project, as the audit trail keeps it, for a while after it was made. Who may make
 * a change may undo it; the undoing is a change like others, and its line names the line that it undoes.
 */
@ApplicationScoped
public class UndoService {

    /** Undoing is for slips: what has stood so long is changed by an edit, which is made with open eyes. */
    private static final int DAYS = 30;

    /** Says what stands or stands no more, without values that could tell whether something came after. */
    private static final Set<String> TAKEN_OUT = Set.of("withdrawn", "reinstated", "restored", "given");

    @Inject
    @Any
    private Instance<Undo> kinds;
    @Inject
    private AuditTrail audit;
    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * Which of the latest lines of a project the reader can undo: the latest of each thing, unless it is undone or too old.
     *
     * @param file the project as the reader reads it
     * @return the keys of those lines, the latest first
     */
    @Requires(Permission.READ_STANDINGS)
    public Set<Long> offered(ProjectFile file) {
        Set<UndoScope> scopes = scopes(file.stage(), file.own());
        Instant since = clock.instant().minus(DAYS, ChronoUnit.DAYS);
        Set<Long> undone = file.changes().stream().map(change -> change.line().undoes()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return file.changes().stream()
                .filter(change -> seen.add(change.line().subjectType() + " " + change.line().subjectCode()))
                .filter(change -> !undone.contains(change.line().id()) && change.line().recordedAt().isAfter(since))
                .filter(change -> kind(UndoneChange.of(file.code(), null, change, null))
                        .filter(kind -> scopes.contains(kind.scope())).isPresent() && isForReader(change))
                .map(change -> change.line().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A directive is taken back by who gave it, or by the monitor in that name; not by another executive. */
    private boolean isForReader(AuditChange change) {
        return !"given".equals(change.line().action()) || currentUser.may(Permission.RECORD_DIRECTIVES)
                || List.of(currentUser.get().displayName(), currentUser.get().userName()).contains(change.line().actor());
    }

    private Set<UndoScope> scopes(Stage stage, boolean own) {
        Set<UndoScope> scopes = new HashSet<>();
        boolean draft = stage == Stage.AWARDED || stage == Stage.PLANNED;
        if (currentUser.may(Permission.EDIT_ANY_PLAN) || own && draft && currentUser.may(Permission.EDIT_OWN_PLAN)) {
            scopes.add(UndoScope.PLAN);
        }
        if (currentUser.may(Permission.RECORD_ANY_RESULTS) || own && currentUser.may(Permission.RECORD_OWN_RESULTS)) {
            scopes.add(UndoScope.RESULTS);
        }
        if (currentUser.may(Permission.REGISTER_AWARDS)) {
            scopes.add(UndoScope.IDEA);
        }
        if (currentUser.may(Permission.GIVE_DIRECTIVES) || currentUser.may(Permission.RECORD_DIRECTIVES)) {
            scopes.add(UndoScope.DIRECTIVES);
        }
        return scopes;
    }

    /**
     * The key of the latest line of a project, to tell afterwards which lines a change has added.
     *
     * @param project the project's code
     * @return the key, or 0 before the first line
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public long mark(String project) {
        return audit.latest(project);
    }

    /**
     * Undoes changes, all of them or none, the latest first.
     *
     * @param project the project's code
     * @param lines the keys of their lines in the audit trail
     * @param quarter the quarter in whose update it is undone where it belongs to updates
     * @param words the reason to keep where undoing needs one, as the withdrawal of a directive does
     * @throws NotFound when the project has no such line
     * @throws Conflict when it was changed or undone since, or a rule of the service that changes it says no
     * @throws RuleViolation when it cannot be undone, or a rule of the service that changes it says no
     * @throws AccessDenied when the user may not change it
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN, Permission.RECORD_OWN_RESULTS,
            Permission.RECORD_ANY_RESULTS, Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public void undo(String project, Collection<Long> lines, FiscalQuarter quarter, String words) {
        if (!rights.readsInFull(project)) {
            throw new AccessDenied();
        }
        projects.lock(project);
        List<AuditChange> changes = audit.changes(project, lines).stream()
                .sorted(Comparator.comparingLong((AuditChange change) -> change.line().id()).reversed()).toList();
        if (changes.isEmpty() || changes.size() < Set.copyOf(lines).size()) {
            throw new NotFound("history", String.valueOf(lines));
        }
        List<UndoneChange> undone = changes.stream().map(change -> UndoneChange.of(project, quarter, change, words)).toList();
        undone.forEach(this::check);
        kinds.stream().forEach(kind -> {
            List<UndoneChange> its = undone.stream().filter(kind::covers).toList();
            if (!its.isEmpty()) {
                audit.undoing(its.stream().map(UndoneChange::line).toList(), () -> kind.undo(its));
            }
        });
    }

    private void check(UndoneChange change) {
        if (kind(change).isEmpty()) {
            throw new RuleViolation("undo.impossible");
        }
        // Values are compared one by one where they go; what was withdrawn or brought back has none, so nothing may have come after.
        if (TAKEN_OUT.contains(change.line().action()) && !audit.since(change.line(), change.project()).isEmpty()) {
            throw change.changedSince();
        }
        if (change.line().recordedAt().isBefore(clock.instant().minus(DAYS, ChronoUnit.DAYS))) {
            throw new RuleViolation("undo.old", DAYS);
        }
    }

    private Optional<Undo> kind(UndoneChange change) {
        return kinds.stream().filter(kind -> kind.covers(change)).findFirst();
    }
}
