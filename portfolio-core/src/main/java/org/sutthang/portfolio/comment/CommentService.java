package org.sutthang.portfolio.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/**
 * Comments on a project by those who answer for it and by monitors and executives in whose reach it is; each corrects and withdraws
 * the own ones alone. They are read with the project's file. No standing depends on a comment, so none counts the project's
 * version up: it would spoil what others are typing into the plan. Rule: who may do what.
 */
@ApplicationScoped
public class CommentService {

    private static final String SUBJECT = "comment";

    @Inject
    private Comments comments;
    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Says something about a project.
     *
     * @param projectCode the project's code
     * @param text what is said
     * @return the comment's code in the project
     * @throws RuleViolation when the text is empty or too long
     * @throws NotFound when there is no such project
     * @throws AccessDenied when the project is neither the user's own nor in reach of somebody who comments on any
     */
    @Transactional
    @Requires({Permission.COMMENT_ON_OWN_PROJECTS, Permission.COMMENT_ON_ANY_PROJECTS})
    public String say(String projectCode, String text) {
        return add(lock(projectCode), null, text);
    }

    /**
     * Answers a comment.
     *
     * @param projectCode the project's code
     * @param code the code of the comment that is answered
     * @param text what is said
     * @return the answer's code in the project
     * @throws RuleViolation when the text is empty or too long
     * @throws Conflict when the comment is withdrawn
     * @throws NotFound when there is no such comment
     * @throws AccessDenied when the project is neither the user's own nor in reach of somebody who comments on any
     */
    @Transactional
    @Requires({Permission.COMMENT_ON_OWN_PROJECTS, Permission.COMMENT_ON_ANY_PROJECTS})
    public String answer(String projectCode, String code, String text) {
        return add(lock(projectCode), find(projectCode, code), text);
    }

    /**
     * Corrects an own comment; what it said before is in the audit trail.
     *
     * @param projectCode the project's code
     * @param code the comment's code
     * @param version the version of the comment that was read
     * @param text what it should say
     * @throws RuleViolation when the text is empty or too long
     * @throws Conflict when it is withdrawn
     * @throws StaleEdit when it was changed since
     * @throws AccessDenied when the user did not write it, or may not comment on the project any more
     */
    @Transactional
    @Requires({Permission.COMMENT_ON_OWN_PROJECTS, Permission.COMMENT_ON_ANY_PROJECTS})
    public void correct(String projectCode, String code, long version, String text) {
        Comment comment = mine(projectCode, code, version);
        Audited before = comment.said();
        comment.correct(text, clock.instant());
        audit.changed(SUBJECT, code, projectCode, before, comment.said());
    }

    /**
     * Takes an own comment back; its answers stay.
     *
     * @param projectCode the project's code
     * @param code the comment's code
     * @param version the version of the comment that was read
     * @param reason why
     * @throws RuleViolation when the reason is empty or too long
     * @throws Conflict when it is withdrawn already
     * @throws StaleEdit when it was changed since
     * @throws AccessDenied when the user did not write it, or may not comment on the project any more
     */
    @Transactional
    @Requires({Permission.COMMENT_ON_OWN_PROJECTS, Permission.COMMENT_ON_ANY_PROJECTS})
    public void withdraw(String projectCode, String code, long version, String reason) {
        Comment comment = mine(projectCode, code, version);
        Audited before = comment.said();
        comment.withdraw(reason, clock.instant());
        audit.recordChange(null, "withdrawn", SUBJECT, code, projectCode, before, comment.said());
    }

    /**
     * What others have written since a moment of the projects that the acting user answers for or has commented on.
     *
     * @param since the moment
     * @return the comments that the user may read and has not answered since, the latest first; nothing for who comments on nothing
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<CommentNews> news(Instant since) {
        if (!currentUser.may(Permission.COMMENT_ON_OWN_PROJECTS) && !currentUser.may(Permission.COMMENT_ON_ANY_PROJECTS)) {
            return List.of();
        }
        List<CommentNews> news = comments.news(currentUser.get().id(), since);
        if (news.isEmpty()) {
            return news;
        }
        BiPredicate<String, String> readable = rights.inFull();
        return news.stream().filter(n -> readable.test(n.projectCode(), n.organisationCode())).toList();
    }

    /** Locked, so that two who write at once get two codes. */
    private Project lock(String projectCode) {
        Project project = projects.lock(projectCode);
        rights.requireOwnOr(Permission.COMMENT_ON_ANY_PROJECTS, projectCode);
        return project;
    }

    private String add(Project project, Comment answered, String text) {
        Comment comment = new Comment(project, comments.nextCode(project), comments.author(currentUser.get().id()), text, answered,
                clock.instant());
        comments.add(comment);
        audit.recordChange(null, answered == null ? "created" : "answered", SUBJECT, comment.getCode(), project.getCode(), null,
                comment.said());
        return comment.getCode();
    }

    private Comment mine(String projectCode, String code, long version) {
        lock(projectCode);
        Comment comment = find(projectCode, code);
        if (!comment.isBy(currentUser.get().id())) {
            throw new AccessDenied();
        }
        StaleEdit.check(SUBJECT, code, version, comment.getVersion());
        return comment;
    }

    private Comment find(String projectCode, String code) {
        return comments.find(projectCode, code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }
}
