package org.sutthang.portfolio.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.reminder.Notice.Subject;

/** What directives remind of: whoever is to answer, and whoever waits for the answer. Pure: it reads no database and no clock. */
final class DirectiveNotices {

    /** Days before its due date from which a directive is said to be due; before that it only waits. */
    static final int DUE_DAYS = 14;

    private DirectiveNotices() {
    }

    /** For somebody who answers for the projects: what names the reader, or nobody, and is not answered. */
    static List<Notice> toAnswer(List<DirectiveItem> ofOwnProjects, String reader) {
        return ofOwnProjects.stream().filter(d -> d.status() == DirectiveStatus.OUTSTANDING && isFor(d, reader))
                .map(DirectiveNotices::toAnswer).toList();
    }

    /** Whose answer was sent back reads what it lacks, and is told anew though the directive was seen before. */
    private static Notice toAnswer(DirectiveItem directive) {
        DirectiveDetails details = directive.details();
        LocalDate on = details.dueOn() == null ? details.givenOn() : details.dueOn();
        if (details.sentBackOn() == null) {
            return notice(NoticeKind.DIRECTIVE_TO_ANSWER, urgency(directive), directive, on, directive.names().giver());
        }
        return new Notice(NoticeKind.DIRECTIVE_SENT_BACK, urgency(directive), subject(directive),
                new Subject(directive.code(), details.text(), null), null, on, directive.today(),
                details.sentBackComment(), details.sentBackOn().toString());
    }

    /** Where somebody who can sign in is named to answer, the others who answer for the project are not reminded. */
    private static boolean isFor(DirectiveItem directive, String reader) {
        String answerer = directive.names().answererUser();
        return reader.equals(answerer) || answerer == null || !answerer.equals(directive.details().answerer());
    }

    private static Urgency urgency(DirectiveItem directive) {
        LocalDate due = directive.details().dueOn();
        if (due == null || due.isAfter(directive.today().plusDays(DUE_DAYS))) {
            return Urgency.WAITING;
        }
        return due.isBefore(directive.today()) ? Urgency.OVERDUE : Urgency.SOON;
    }

    /** For who gave or recorded them: what is answered and not yet accepted, and what is not answered in time. */
    static List<Notice> given(List<DirectiveItem> own) {
        return own.stream().flatMap(d -> given(d).stream()).toList();
    }

    private static Optional<Notice> given(DirectiveItem directive) {
        if (directive.overdue()) {
            return Optional.of(notice(NoticeKind.DIRECTIVE_OVERDUE, Urgency.OVERDUE, directive, directive.details().dueOn(),
                    directive.names().answerer()));
        }
        return directive.status() != DirectiveStatus.ANSWERED ? Optional.empty()
                : Optional.of(notice(NoticeKind.DIRECTIVE_ANSWERED, Urgency.WAITING, directive,
                        directive.details().answeredOn(), Texts.either(directive.names().answeredBy(),
                                directive.names().answerer())));
    }

    private static Subject subject(DirectiveItem directive) {
        return new Subject(directive.projectCode(), directive.projectTh(), directive.projectEn());
    }

    private static Notice notice(NoticeKind kind, Urgency urgency, DirectiveItem directive, LocalDate on, String person) {
        LocalDate answered = directive.details().answeredOn();
        return new Notice(kind, urgency, subject(directive),
                new Subject(directive.code(), directive.details().text(), null), null, on, directive.today(), person,
                answered == null ? "" : answered.toString());
    }
}
