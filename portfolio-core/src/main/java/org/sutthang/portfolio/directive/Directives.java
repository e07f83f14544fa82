package org.sutthang.portfolio.directive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.directive.GivingChoices.Choice;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.project.Directive;
import org.sutthang.portfolio.project.DirectiveCourse;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveMove;
import org.sutthang.portfolio.project.DirectiveStep;
import org.sutthang.portfolio.project.DirectiveStepDetails;
import org.sutthang.portfolio.project.Project;

/** The directives that are stored, each read with the names of the people in it: one statement for any number. */
@ApplicationScoped
class Directives {

    private static final String ALL = "directives.all";
    private static final String ITEMS = "select d, p.code, p.titleTh, p.titleEn, o.code, o.nameTh, o.nameEn, "
            + "g.displayName, r.displayName, w.displayName, u.userName, u.displayName, a.displayName, c.displayName, u.active "
            + "from Directive d join d.project p join p.organisation o left join p.owner u "
            + "left join User g on g.userName = d.givenBy left join User r on r.userName = d.recordedBy "
            + "left join User w on w.userName = d.answerer and w.active = true "
            + "left join User a on a.userName = d.answeredBy left join User c on c.userName = d.closedBy ";

    @Inject
    private EntityManager entityManager;

    /** A query with a hint is worked out anew each time, unless it has a name; every dashboard asks this one. */
    @PostConstruct
    void nameQueries() {
        entityManager.getEntityManagerFactory().addNamedQuery(ALL, entityManager
                .createQuery(ITEMS + "order by d.givenOn desc, p.code, d.code").setHint("eclipselink.read-only", true));
    }

    List<DirectiveItem> all(LocalDate today) {
        return entityManager.createNamedQuery(ALL, Object[].class).getResultList().stream()
                .map(row -> item(row, today)).toList();
    }

    Optional<DirectiveItem> item(String projectCode, String code, LocalDate today) {
        return entityManager.createQuery(ITEMS + "where p.code = :project and d.code = :code", Object[].class)
                .setParameter("project", projectCode).setParameter("code", code).getResultStream().findFirst()
                .map(row -> item(row, today));
    }

    /** Who is named to answer does so while active; else it is for whoever owns the project. */
    private static DirectiveItem item(Object[] c, LocalDate today) {
        Directive directive = (Directive) c[0];
        DirectiveDetails details = directive.details();
        boolean named = c[9] != null;
        return new DirectiveItem((String) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5],
                (String) c[6], directive.getCode(), directive.getVersion(), details,
                new DirectiveItem.Names(name(c[7], details.givenBy()), name(c[8], details.recordedBy()),
                        (String) (named ? c[9] : c[11]), named ? details.answerer() : (String) c[10],
                        named || Boolean.TRUE.equals(c[14]),
                        name(c[12], details.answeredBy()), name(c[13], details.closedBy())), today);
    }

    private static String name(Object displayName, String otherwise) {
        return displayName == null ? otherwise : (String) displayName;
    }

    Optional<Directive> find(String projectCode, String code) {
        return entityManager.createQuery("select d from Directive d where d.project.code = :project and d.code = :code",
                        Directive.class)
                .setParameter("project", projectCode).setParameter("code", code).getResultStream().findFirst();
    }

    /** What was done with a directive, each with the people in it by name. */
    List<DirectiveSheet.StepLine> course(DirectiveItem item) {
        List<Object[]> rows = entityManager.createQuery("select s, u.displayName, n.displayName from DirectiveStep s "
                        + "left join User u on u.userName = s.takenBy left join User n on n.userName = s.inNameOf "
                        + "where s.directive.project.code = :project and s.directive.code = :code order by s.number",
                Object[].class).setParameter("project", item.projectCode()).setParameter("code", item.code())
                .getResultList();
        List<DirectiveSheet.StepLine> lines = new ArrayList<>(rows.stream().map(row -> {
            DirectiveStepDetails step = ((DirectiveStep) row[0]).details();
            return new DirectiveSheet.StepLine(step, name(row[1], step.by()), name(row[2], step.inNameOf()));
        }).toList());
        List<DirectiveStepDetails> steps = DirectiveCourse.of(item.details(), lines.stream()
                .map(DirectiveSheet.StepLine::step).toList()).steps();
        steps.subList(lines.size(), steps.size()).forEach(step -> lines.add(new DirectiveSheet.StepLine(step,
                step.move() == DirectiveMove.CLOSE ? item.names().closedBy() : item.names().answeredBy(), null)));
        return List.copyOf(lines);
    }

    /** Keeps a step behind those that were kept or shown before it. */
    void keep(Directive directive, DirectiveStepDetails step) {
        List<DirectiveStepDetails> kept = entityManager.createQuery("select s from DirectiveStep s "
                        + "where s.directive = :directive order by s.number", DirectiveStep.class)
                .setParameter("directive", directive).getResultStream().map(DirectiveStep::details).toList();
        List<DirectiveStepDetails> all = new ArrayList<>(DirectiveCourse.of(directive.details(), kept).steps());
        all.add(step);
        for (int i = kept.size(); i < all.size(); i++) {
            entityManager.persist(new DirectiveStep(directive, i + 1, all.get(i)));
        }
    }

    /** The code of a directive that says the same, by the same and on the same day, and that nobody has touched since. */
    Optional<String> same(Project project, DirectiveDetails details) {
        return entityManager.createQuery("select d from Directive d where d.project = :project and d.givenOn = :day "
                        + "order by d.code", Directive.class).setParameter("project", project)
                .setParameter("day", details.givenOn()).getResultStream()
                .filter(given -> given.details().equals(details)).map(Directive::getCode).findFirst();
    }

    /** The next free code of a project: D and a number. */
    String nextCode(Project project) {
        TypedQuery<String> codes = entityManager.createQuery("select d.code from Directive d where d.project = :project",
                String.class).setParameter("project", project);
        int last = codes.getResultStream().filter(code -> code.matches("[Dd]\\d{1,8}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        return "D" + (last + 1);
    }

    List<Choice> executives() {
        return NameOrder.sorted(choices(entityManager.createQuery("select u.userName, u.displayName from User u "
                + "where u.active = true and u.role = :role order by u.userName", Object[].class)
                .setParameter("role", Role.EXECUTIVE).getResultList()).stream(), Choice::name);
    }

    /** Whoever owns a project, or null. */
    static Choice owner(Project project) {
        User owner = project.details().owner();
        return owner == null ? null : new Choice(owner.getUserName(), owner.details().displayName());
    }

    /** The owner, then the assistants, as far as they can sign in. */
    List<Choice> answerers(Project project) {
        List<Choice> choices = new ArrayList<>();
        Stream.ofNullable(project.details().owner()).filter(owner -> owner.details().active())
                .forEach(owner -> choices.add(new Choice(owner.getUserName(), owner.details().displayName())));
        List<?> rows = entityManager.createNativeQuery("select u.user_name, u.display_name from project_assistant a "
                        + "join app_user u on u.id = a.user_id where a.project_id = ?1 and u.active = true "
                        + "order by u.display_name").setParameter(1, project.getId()).getResultList();
        choices.addAll(choices(rows.stream().map(row -> (Object[]) row).toList()));
        return List.copyOf(choices);
    }

    private static List<Choice> choices(List<Object[]> rows) {
        return rows.stream().map(row -> new Choice((String) row[0], Objects.toString(row[1]))).toList();
    }

    void add(Directive directive) {
        entityManager.persist(directive);
    }
}
