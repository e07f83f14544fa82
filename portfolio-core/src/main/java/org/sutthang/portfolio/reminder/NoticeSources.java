package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;

/** Everything that the acting user can be reminded of, asked of what the user's role knows. */
@ApplicationScoped
class NoticeSources {

    @Inject
    private OwnerNotices owner;
    @Inject
    private MonitorNotices monitor;
    @Inject
    private ExecutiveNotices executive;
    @Inject
    private CommentNotices comments;
    @Inject
    private JobNotices jobs;
    @Inject
    private CurrentUser currentUser;

    /** The most urgent first. */
    List<Notice> at(LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        if (currentUser.may(Permission.RECORD_OWN_RESULTS)) {
            notices.addAll(owner.of(currentUser.get(), today));
        }
        if (currentUser.may(Permission.GOVERN_PERIODS)) {
            notices.addAll(monitor.at(today));
        }
        if (currentUser.may(Permission.GIVE_DIRECTIVES) || currentUser.may(Permission.RECORD_DIRECTIVES)) {
            notices.addAll(executive.ofDirectives());
        }
        if (currentUser.may(Permission.GIVE_DIRECTIVES)) {
            notices.addAll(executive.turnedRed(today));
        }
        notices.addAll(comments.of(today));
        notices.addAll(jobs.of(today));
        notices.sort(Notice.MOST_URGENT_FIRST);
        return notices;
    }
}
