package org.sutthang.portfolio.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Project;

/** What somebody says about a project, by itself or in answer to another. It is corrected or withdrawn, never deleted. */
@Entity
@Table(name = "project_comment")
public class Comment extends Persistent {

    /** The longest comment or reason, in characters. */
    static final int LONGEST = 4000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "code")
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private User author;

    @Column(name = "words")
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answers_id")
    private Comment answers;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** For the persistence provider. */
    protected Comment() {
    }

    /**
     * A new comment. An answer to an answer belongs to the comment that both are about, so that no thread has threads.
     *
     * @throws RuleViolation when the text is empty or too long
     * @throws Conflict when what it answers is withdrawn
     */
    Comment(Project project, String code, User author, String text, Comment answered, Instant at) {
        this.words = checked(text, "comment.text");
        if (answered != null) {
            answered.requirePresent();
        }
        this.project = project;
        this.code = code;
        this.author = author;
        this.answers = answered == null || answered.answers == null ? answered : answered.answers;
        this.writtenAt = at;
    }

    /** What the audit trail keeps of a comment. */
    private record Said(String text, String answers, String reason) implements Audited {
    }

    /** Replaces the words; words that are the same are no correction. */
    void correct(String text, Instant at) {
        requirePresent();
        String checked = checked(text, "comment.text");
        if (!checked.equals(words)) {
            words = checked;
            correctedAt = at;
        }
    }

    /** Takes it back; its answers stay. */
    void withdraw(String reason, Instant at) {
        requirePresent();
        withdrawnReason = checked(reason, "comment.reason");
        withdrawnAt = at;
    }

    private void requirePresent() {
        if (withdrawnAt != null) {
            throw new Conflict("comment.withdrawn");
        }
    }

    /** A browser sends the end of a line as two characters; it counts as the one that was typed. */
    private static String checked(String text, String key) {
        String checked = text == null ? null : Texts.orNull(text.replace("\r\n", "\n"));
        if (checked == null) {
            throw new RuleViolation(key + ".missing");
        }
        if (checked.length() > LONGEST) {
            throw new RuleViolation("comment.long", checked.length(), LONGEST);
        }
        return checked;
    }

    boolean isBy(long userId) {
        return author.getId() == userId;
    }

    /** @return its code in the project */
    public String getCode() {
        return code;
    }

    /** @return what the audit trail keeps of it */
    Audited said() {
        return new Said(words, answers == null ? null : answers.code, withdrawnReason);
    }
}
