package org.sutthang.portfolio.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.project.Project;

/** The comments on projects, as they are stored. */
@ApplicationScoped
class Comments {

    /**
     * What others wrote of the projects that somebody answers for, or has commented on before; not of a thread in which that person
     * has written since, and so has seen it.
     */
    private static final String NEWS = "select p.code, p.title_th, p.title_en, o.code, c.code, u.display_name, c.words, c.written_at "
            + "from project_comment c join project p on p.id = c.project_id join organisation o on o.id = p.organisation_id "
            + "join app_user u on u.id = c.author_id "
            + "where c.written_at >= ?2 and c.withdrawn_at is null and c.author_id <> ?1 and (p.owner_id = ?1 "
            + "or exists (select 1 from project_assistant a where a.project_id = p.id and a.user_id = ?1) "
            + "or exists (select 1 from project_comment e where e.project_id = p.id and e.author_id = ?1 and e.written_at < c.written_at)) "
            + "and not exists (select 1 from project_comment l where l.author_id = ?1 and l.written_at > c.written_at "
            + "and coalesce(l.answers_id, l.id) = coalesce(c.answers_id, c.id)) order by c.written_at desc, p.code, c.code";

    @Inject
    private EntityManager entityManager;

    Optional<Comment> find(String projectCode, String code) {
        return entityManager.createQuery("select c from Comment c left join fetch c.answers join fetch c.author "
                        + "where c.project.code = :project and c.code = :code", Comment.class)
                .setParameter("project", projectCode).setParameter("code", code).getResultStream().findFirst();
    }

    User author(long userId) {
        return entityManager.getReference(User.class, userId);
    }

    /** The next free code of a project: C and a number. Nothing is deleted, so they can be counted. */
    String nextCode(Project project) {
        return "C" + (1 + entityManager.createQuery("select count(c) from Comment c where c.project = :project", Long.class)
                .setParameter("project", project).getSingleResult());
    }

    List<CommentNews> news(long userId, Instant since) {
        List<?> rows = entityManager.createNativeQuery(NEWS).setParameter(1, userId)
                .setParameter(2, Timestamp.valueOf(LocalDateTime.ofInstant(since, ZoneOffset.UTC))).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new CommentNews((String) r[0], (String) r[1], (String) r[2],
                (String) r[3], (String) r[4], (String) r[5], (String) r[6], moment(r[7]))).toList();
    }

    /** Plain SQL gives moments without their mapping. */
    private static Instant moment(Object value) {
        return (value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    void add(Comment comment) {
        entityManager.persist(comment);
    }
}
