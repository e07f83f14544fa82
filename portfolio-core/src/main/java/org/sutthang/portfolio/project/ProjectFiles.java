package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.idea.Campaign;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.project.ProjectFile.AwardLine;
import org.sutthang.portfolio.project.ProjectFile.CommentLine;
import org.sutthang.portfolio.project.ProjectFile.DirectiveLine;
import org.sutthang.portfolio.project.ProjectFile.MoveLine;

/**
 * Reads what belongs to one project, with three statements: the project with its directives and moves; its awards,
 * adoptions, assistants, comments and the offer that waits; its history.
 */
@ApplicationScoped
class ProjectFiles {

    private static final int LATEST_LINES = 40;
    private static final int IDEA = 1;
    private static final int CAMPAIGN = 2;
    private static final int DIRECTIVE = 3;
    private static final int MOVE = 4;
    private static final int OWNER = 5;
    private static final int GIVER = 8;
    private static final int REQUEST = 9;
    private static final int DECIDER = 10;
    private static final int NAME = 3;

    /** The owner and the organisations are named so that they are not read one by one afterwards. */
    private static final String QUERY = "select p, i, c, d, m, u, o, io, g, r, dm.displayName from Project p join p.idea i "
            + "join p.organisation o join i.organisation io left join p.owner u left join i.campaign c "
            + "left join Directive d on d.project = p "
            + "left join User g on g.userName = d.givenBy left join StageMove m on m.project = p "
            + "left join User dm on dm.userName = m.decidedBy "
            + "left join PlanRequest r on r.project = p where p.code = :code order by r.id desc";

    private static final String NO_TEXTS = "cast(null as varchar(400)), cast(null as varchar(400)), ";
    private static final String NO_FIGURES = "cast(null as numeric(38, 12)), cast(null as numeric(38, 12)), ";
    private static final String NO_TIMES = "cast(null as timestamp), cast(null as timestamp) ";
    /** Awards, adoptions, assistants, offers and comments have little in common but that a project has few of them. */
    private static final String BESIDE = "select 'award', a.awarded_on, a.name_th, a.name_en, a.body, a.award_level, " + NO_FIGURES
            + "cast(null as varchar(64)), " + NO_TIMES + "from award a join project p on p.idea_id = a.idea_id where p.code = ?1 "
            + "union all select 'adoption', d.adopted_on, o.name_th, o.name_en, d.benefit_type, d.unit, d.baseline, "
            + "d.result_value, o.code, " + NO_TIMES + "from adoption d join project p on p.id = d.project_id "
            + "join organisation o on o.id = d.organisation_id where p.code = ?1 "
            + "union all select 'former', w.withdrawn_on, o.name_th, o.name_en, " + NO_TEXTS + NO_FIGURES + "o.code, " + NO_TIMES
            + "from withdrawn_adoption w join project p on p.id = w.project_id join organisation o on o.id = w.organisation_id "
            + "where p.code = ?1 union all select 'assistant', cast(null as date), u.user_name, u.display_name, " + NO_TEXTS
            + NO_FIGURES + "cast(null as varchar(64)), " + NO_TIMES + "from project_assistant s "
            + "join project p on p.id = s.project_id join app_user u on u.id = s.user_id "
            + "where p.code = ?1 union all select 'offer', cast(null as date), u.user_name, u.display_name, " + NO_TEXTS
            + NO_FIGURES + "cast(null as varchar(64)), " + NO_TIMES + "from ownership_offer f "
            + "join project p on p.id = f.project_id join app_user u on u.id = f.to_id where p.code = ?1 and f.state = 'PENDING' "
            + "union all select 'comment', cast(null as date), u.user_name, u.display_name, "
            + "case when c.withdrawn_at is null then c.words end, r.code, c.version, cast(null as numeric(38, 12)), c.code, "
            + "c.written_at, c.corrected_at from project_comment c join project p on p.id = c.project_id "
            + "join app_user u on u.id = c.author_id left join project_comment r on r.id = c.answers_id where p.code = ?1";

    @Inject
    private EntityManager entityManager;
    @Inject
    private AuditTrail audit;

    /** A project as its rows give it. */
    record Found(Project project, Long ownerId, List<Object[]> rows, List<Object[]> beside) {

        boolean isAssistedBy(String userName) {
            return beside.stream().anyMatch(row -> "assistant".equals(kind(row)) && userName.equals(row[2]));
        }

        private <L> List<L> beside(String kind, Function<Object[], L> make, Comparator<L> order) {
            return beside.stream().filter(row -> kind.equals(kind(row))).map(make).sorted(order).toList();
        }

        private static String kind(Object[] row) {
            return row[0].toString().strip();
        }
    }

    Optional<Found> find(String code) {
        List<Object[]> rows = entityManager.createQuery(QUERY, Object[].class).setParameter("code", code)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Found((Project) row[0],
                row[OWNER] == null ? null : ((User) row[OWNER]).getId(), rows, beside(code)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> beside(String code) {
        return entityManager.createNativeQuery(BESIDE).setParameter(1, code).getResultList();
    }

    ProjectFile file(Found found, boolean own) {
        Project project = found.project();
        ProjectDetails details = project.details();
        Object[] first = found.rows().get(0);
        return new ProjectFile(project.getCode(), project.getVersion(), details.stage(), details.approvedOn(), own,
                ProjectFile.Origin.of((Idea) first[IDEA], (Campaign) first[CAMPAIGN]),
                ProjectFile.Alignment.of(details), GateSubject.of(project),
                found.beside("award", ProjectFiles::award, Comparator.comparing(AwardLine::awardedOn)),
                moves(found),
                directives(found),
                found.beside("adoption", ProjectFiles::adoption,
                        Comparator.comparing(AdoptionStanding::adoptedOn).reversed()),
                found.beside("former", row -> new ProjectFile.Adopter((String) row[8], (String) row[2], (String) row[NAME]),
                        Comparator.comparing(ProjectFile.Adopter::code)),
                distinct(found, REQUEST, PlanRequest::details, (one, other) -> 0),
                audit.ofProject(project.getCode(), LATEST_LINES),
                found.beside("assistant", ProjectFiles::name, Comparator.<String>naturalOrder()),
                found.beside("comment", ProjectFiles::comment, Comparator.comparing(CommentLine::number).reversed()),
                found.beside("offer", ProjectFiles::name, Comparator.<String>naturalOrder()).stream()
                        .findFirst().orElse(null));
    }

    /** Each with the name of who decided, where that is a user. */
    private static List<MoveLine> moves(Found found) {
        Map<Long, String> deciders = new HashMap<>();
        found.rows().stream().filter(row -> row[MOVE] != null)
                .forEach(row -> deciders.put(((StageMove) row[MOVE]).getId(), (String) row[DECIDER]));
        return distinct(found, MOVE, (StageMove move) -> MoveLine.of(move, deciders.get(move.getId())),
                Comparator.comparing(MoveLine::movedOn).thenComparing(MoveLine::to).reversed());
    }

    /** Each with the name of who gave it, where that is a user. */
    private static List<DirectiveLine> directives(Found found) {
        Map<Long, User> givers = new HashMap<>();
        found.rows().stream().filter(row -> row[DIRECTIVE] != null && row[GIVER] != null)
                .forEach(row -> givers.put(((Directive) row[DIRECTIVE]).getId(), (User) row[GIVER]));
        return distinct(found, DIRECTIVE, (Directive d) -> DirectiveLine.of(d, givers.get(d.getId())),
                Comparator.comparing(DirectiveLine::givenOn).reversed());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Persistent, L> List<L> distinct(Found found, int column, Function<E, L> make,
            Comparator<L> order) {
        Map<Long, L> lines = new LinkedHashMap<>();
        for (Object[] row : found.rows()) {
            if (row[column] != null) {
                E entity = (E) row[column];
                lines.computeIfAbsent(entity.getId(), id -> make.apply(entity));
            }
        }
        List<L> sorted = new ArrayList<>(lines.values());
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private static AwardLine award(Object[] row) {
        return new AwardLine((String) row[2], (String) row[3], (String) row[4], (String) row[5], date(row[1]));
    }

    private static String name(Object[] row) {
        return (String) row[NAME];
    }

    private static AdoptionStanding adoption(Object[] row) {
        return new AdoptionStanding((String) row[8], (String) row[2], (String) row[3], null, date(row[1]),
                (String) row[4], (String) row[5], Decimals.normal((BigDecimal) row[6]),
                Decimals.normal((BigDecimal) row[7]));
    }

    private static CommentLine comment(Object[] row) {
        return new CommentLine((String) row[8], ((Number) row[6]).longValue(), (String) row[2], (String) row[NAME], (String) row[4],
                (String) row[5], moment(row[9]), moment(row[10]));
    }

    private static Instant moment(Object value) {
        LocalDateTime stored = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    /** Plain SQL gives dates without their mapping. */
    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
