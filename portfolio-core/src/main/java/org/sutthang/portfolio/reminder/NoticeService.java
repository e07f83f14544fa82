package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;

/**
 * What the acting user is reminded of, and what of it was seen. Everything is asked of the services that the user's own pages
 * ask, so nobody is reminded of what is not theirs to see. What a person has seen is that person's alone: it changes nothing
 * for anybody else and is not in the audit trail.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class NoticeService {

    @Inject
    private NoticeSources sources;
    @Inject
    private ReminderRows rows;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * What the acting user is reminded of, in a fixed number of statements.
     *
     * @return the notices with what was seen and sent of them, the most urgent first
     */
    @Transactional
    public List<NoticeItem> mine() {
        Map<String, NoticeMark> marks = rows.marks(currentUser.get().id());
        return notices().stream().map(notice -> item(notice, marks.get(notice.key()))).toList();
    }

    private static NoticeItem item(Notice notice, NoticeMark mark) {
        return new NoticeItem(notice, mark != null && mark.hasSeen(notice), mark != null && mark.wasSent(notice));
    }

    private List<Notice> notices() {
        return sources.at(LocalDate.now(clock));
    }

    /**
     * Marks notices as seen; they come back when their state changes.
     *
     * @param keys the keys of notices; what is no notice of the acting user any more is passed over
     */
    @Transactional
    public void see(Collection<String> keys) {
        mark(keys, NoticeMark::see);
    }

    /**
     * Takes back that notices were seen.
     *
     * @param keys the keys of notices
     */
    @Transactional
    public void unsee(Collection<String> keys) {
        mark(keys, (mark, notice) -> mark.unsee());
    }

    /**
     * Notes that notices were sent to the acting user, so that the next digest goes out for something else.
     *
     * @param sent the notices, in the state in which they were sent
     */
    @Transactional
    public void sent(Collection<Notice> sent) {
        Map<String, NoticeMark> marks = rows.marks(currentUser.get().id());
        sent.forEach(notice -> known(marks, notice).send(notice));
    }

    private void mark(Collection<String> keys, Marking marking) {
        Set<String> wanted = new HashSet<>(keys);
        Map<String, NoticeMark> marks = rows.marks(currentUser.get().id());
        List<Notice> present = notices();
        present.stream().filter(notice -> wanted.contains(notice.key()))
                .forEach(notice -> marking.on(known(marks, notice), notice));
        forget(marks, present);
    }

    @FunctionalInterface
    private interface Marking {
        void on(NoticeMark mark, Notice notice);
    }

    private NoticeMark known(Map<String, NoticeMark> marks, Notice notice) {
        return marks.computeIfAbsent(notice.key(), key -> {
            NoticeMark first = new NoticeMark(currentUser.get().id(), key);
            rows.add(first);
            return first;
        });
    }

    /** A mark of what is dealt with says nothing any more. */
    private void forget(Map<String, NoticeMark> marks, Collection<Notice> present) {
        Set<String> keys = new HashSet<>();
        present.forEach(notice -> keys.add(notice.key()));
        marks.values().stream().filter(mark -> !keys.contains(mark.getKey())).forEach(rows::remove);
    }
}
