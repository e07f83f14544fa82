package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;

/** The lessons of projects that were stopped, for those who read these projects in full: what is learnt is not lost with them. */
@ApplicationScoped
public class LessonReading {

    private static final String LESSONS = "select p.code, p.titleTh, p.titleEn, o.code, o.nameTh, o.nameEn, "
            + "m.fromStage, m.movedOn, g.displayName, m.decidedBy, m.reason, m.lesson from StageMove m "
            + "join m.project p join p.organisation o left join User g on g.userName = m.decidedBy "
            + "where m.stage = :stopped order by m.movedOn desc, p.code";

    @Inject
    private EntityManager entityManager;
    @Inject
    private ProjectRights rights;

    /** @return the lessons, the latest first */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<Lesson> all() {
        BiPredicate<String, String> reach = rights.inFull();
        return entityManager.createQuery(LESSONS, Object[].class).setParameter("stopped", Stage.STOPPED)
                .getResultList().stream().map(LessonReading::lesson)
                .filter(lesson -> reach.test(lesson.projectCode(), lesson.organisationCode())).toList();
    }

    private static Lesson lesson(Object[] c) {
        return new Lesson((String) c[0], (String) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5],
                (Stage) c[6], (LocalDate) c[7], (String) (c[8] == null ? c[9] : c[8]), (String) c[10],
                (String) c[11]);
    }
}
