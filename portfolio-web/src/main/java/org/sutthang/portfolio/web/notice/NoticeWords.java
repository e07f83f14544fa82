package org.sutthang.portfolio.web.notice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.task.ImportTask;
import org.sutthang.portfolio.reminder.Notice;
import org.sutthang.portfolio.reminder.Notice.Subject;
import org.sutthang.portfolio.reminder.NoticeKind;
import org.sutthang.portfolio.reminder.Urgency;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.report.BatchWords;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A notice in words: what it is about, since when or until when, and where it is dealt with. Pages and mail say the same. */
public final class NoticeWords {

    private static final int LONGEST_EXCERPT = 160;
    /** Ends the key of a sentence that names nobody. */
    private static final String NOBODY = ".nobody";
    private static final String QUARTER = "quarter";
    private static final Set<NoticeKind> IMPORTS = EnumSet.range(NoticeKind.IMPORT_CHECKED, NoticeKind.IMPORT_BROKEN);

    private final UserLanguage language;
    private final Messages messages;
    private final ThaiFormat format;

    /**
     * Words in a language.
     *
     * @param language Thai or English
     */
    public NoticeWords(UserLanguage language) {
        this.language = language;
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
    }

    /**
     * What a notice is about.
     *
     * @param notice the notice
     * @return the title of its project, or for what concerns none a few words of its own
     */
    public String title(Notice notice) {
        if (notice.project() != null) {
            return name(notice.project());
        }
        if (isJob(notice)) {
            return new BatchWords(language).name(notice.detail());
        }
        if (isImport(notice)) {
            return ImportTask.read(notice.detail()).fileName();
        }
        return isOfQuarter(notice) ? format.quarter(notice.quarter())
                : messages.get("notices.head." + notice.kind(), detail(notice));
    }

    /**
     * What happened or is to be done.
     *
     * @param notice the notice
     * @return a sentence
     */
    public String text(Notice notice) {
        String subject = switch (notice.kind()) {
            case REPORT_RETURNED, REPORT_LATE, REPORT_CLOSED_WITHOUT, REPORT_DUE, UPDATE_TO_REVIEW, PERIOD_TO_CLOSE, TURNED_RED ->
                    format.shortQuarter(notice.quarter());
            case REQUEST_DECIDED, REQUEST_TO_DECIDE -> messages.get("notices.asked." + notice.item().code());
            case MILESTONE_OVERDUE, MILESTONE_DUE, DIRECTIVE_TO_ANSWER, DIRECTIVE_SENT_BACK, DIRECTIVE_OVERDUE, DIRECTIVE_ANSWERED, COMMENT_NEW ->
                    excerpt(name(notice.item()));
            case OWNERSHIP_OFFERED, PROJECT_WITHOUT_OWNER, AWARD_STALLED, DOUBTS_TO_LOOK_INTO, JOB_DONE, JOB_BROKEN, CLOSING_DONE,
                    CLOSING_BROKEN, IMPORT_CHECKED, IMPORT_FAULTY, IMPORT_DONE, IMPORT_BROKEN ->
                    "";
        };
        String key = "notices.text." + notice.kind();
        boolean nobody = notice.detail() == null && messages.has(key + NOBODY);
        return messages.get(nobody ? key + NOBODY : key, subject, detail(notice));
    }

    private static boolean isOfQuarter(Notice notice) {
        return notice.kind() == NoticeKind.PERIOD_TO_CLOSE || notice.kind() == NoticeKind.CLOSING_DONE
                || notice.kind() == NoticeKind.CLOSING_BROKEN;
    }

    private static boolean isJob(Notice notice) {
        return notice.kind() == NoticeKind.JOB_DONE || notice.kind() == NoticeKind.JOB_BROKEN;
    }

    private static boolean isImport(Notice notice) {
        return IMPORTS.contains(notice.kind());
    }

    private String detail(Notice notice) {
        if (notice.kind() == NoticeKind.REQUEST_DECIDED) {
            return messages.get("notices.decided." + notice.detail());
        }
        if (notice.kind() == NoticeKind.TURNED_RED) {
            return messages.get("status." + notice.detail());
        }
        return notice.detail() == null ? "" : excerpt(notice.detail());
    }

    /**
     * Until when or since when.
     *
     * @param notice the notice
     * @return a few words, or null for what has no day
     */
    public String when(Notice notice) {
        LocalDate on = notice.on();
        if (on == null) {
            return null;
        }
        String date = format.date(on);
        long left = notice.daysLeft();
        if (left > 0) {
            return messages.get("notices.when.left", format.days(left), date);
        }
        if (notice.urgency() == Urgency.WAITING || notice.urgency() == Urgency.NEWS) {
            return messages.get("notices.when.since", date, format.relativeDays(on, notice.today()));
        }
        return left == 0 ? messages.get("notices.when.today", date)
                : messages.get("notices.when.past", format.days(-left), date);
    }

    /**
     * Where it is dealt with.
     *
     * @param notice the notice
     * @return the path of a page with its query
     */
    public static String link(Notice notice) {
        String project = notice.project() == null ? null : notice.project().code();
        FiscalQuarter quarter = notice.quarter();
        return switch (notice.kind()) {
            case REPORT_RETURNED, REPORT_LATE, REPORT_DUE, UPDATE_TO_REVIEW -> update(project, quarter);
            // Milestones are reported with the quarter that runs.
            case MILESTONE_OVERDUE, MILESTONE_DUE -> update(project, FiscalCalendar.THAI.quarterOf(notice.today()));
            case DIRECTIVE_TO_ANSWER, DIRECTIVE_SENT_BACK, DIRECTIVE_OVERDUE, DIRECTIVE_ANSWERED -> new PageAddress("/directives/one")
                    .with("project", project).with("code", notice.item().code()).toString();
            case COMMENT_NEW -> new PageAddress("/project").with("code", project).with("comment", notice.item().code())
                    + "#comment-" + notice.item().code();
            case OWNERSHIP_OFFERED, PROJECT_WITHOUT_OWNER -> new PageAddress("/people").with("project", project).toString();
            case PERIOD_TO_CLOSE, CLOSING_DONE, CLOSING_BROKEN -> new PageAddress("/period/close").with(QUARTER, QuarterChoice.written(quarter)).toString();
            case REQUEST_DECIDED -> new PageAddress("/plan").with("code", project).toString();
            case REQUEST_TO_DECIDE -> "/requests";
            case DOUBTS_TO_LOOK_INTO -> "/doubts";
            case JOB_DONE, JOB_BROKEN -> "/reports#batches";
            case IMPORT_CHECKED, IMPORT_FAULTY, IMPORT_DONE, IMPORT_BROKEN -> new PageAddress("/import")
                    .with("file", ImportTask.read(notice.detail()).file()).toString();
            case AWARD_STALLED -> new PageAddress("/project").with("code", project).toString();
            case TURNED_RED, REPORT_CLOSED_WITHOUT -> new PageAddress("/project").with("code", project)
                    .with(QUARTER, QuarterChoice.written(quarter)).toString();
        };
    }

    private static String update(String project, FiscalQuarter quarter) {
        return new PageAddress("/update").with("project", project).with(QUARTER, QuarterChoice.written(quarter)).toString();
    }

    /**
     * A name in the language.
     *
     * @param subject what has the name
     * @return its name in the language, else in the other
     */
    public String name(Subject subject) {
        boolean english = language == UserLanguage.EN && subject.en() != null && !subject.en().isBlank();
        return english ? subject.en() : subject.th();
    }

    /**
     * The beginning of a text that can be long and have lines.
     *
     * @param text any text
     * @return at most 160 characters of it, in one line
     */
    public static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0,
                Math.min(LONGEST_EXCERPT, line.codePointCount(0, line.length())) - 1)).strip() + "…";
    }
}
