package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.comment.CommentNews;
import org.sutthang.portfolio.comment.CommentService;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.reminder.Notice.Subject;

/** What others wrote of the reader's own projects and of those that the reader has commented on. */
@ApplicationScoped
class CommentNotices {

    /** Days for which a comment is news. */
    private static final int NEWS_DAYS = 14;

    @Inject
    private CommentService comments;

    List<Notice> of(LocalDate today) {
        return comments.news(today.minusDays(NEWS_DAYS).atStartOfDay(OfficeClock.ZONE).toInstant()).stream()
                .map(news -> notice(news, today)).toList();
    }

    private static Notice notice(CommentNews news, LocalDate today) {
        return new Notice(NoticeKind.COMMENT_NEW, Urgency.NEWS, new Subject(news.projectCode(), news.titleTh(), news.titleEn()),
                new Subject(news.code(), news.words(), null), null, LocalDate.ofInstant(news.at(), OfficeClock.ZONE), today,
                news.author(), "");
    }
}
