package org.sutthang.portfolio.web.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ScheduleStanding;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * A project as a line of a list.
 *
 * @param code its code
 * @param title its title in the reader's language
 * @param link its page in the same quarter
 * @param organisation who delivers it
 * @param owner the name of the person answerable, or null
 * @param stage its stage
 * @param stalledDays days since the award when it is stalled, or null
 * @param status its status
 * @param progress its schedule's actual and planned progress, or a dash
 * @param attainment the attainment of its indicators, or a dash
 * @param score its score, or a dash
 * @param coverage how many of how many indicators have reported, or null where none is due
 * @param overdueDays the days of the milestone overdue longest, 0 for none
 * @param disbursed the share of the budget that is disbursed in per cent, or a dash
 * @param ownerless whether nobody who can sign in answers for it
 * @param news the sentence that explains its status, or null
 */
public record ProjectLine(String code, String title, String link, String organisation, String owner, String stage,
        Long stalledDays, Status status, String progress, String attainment, String score, String coverage,
        long overdueDays, String disbursed, boolean ownerless, String news) {

    /**
     * The line of a project.
     *
     * @param project the project
     * @param quarter the quarter as addresses write it
     * @param locale the reader's language
     * @param format the reader's numbers
     * @param news the sentence that explains its status, or null
     * @return the line
     */
    public static ProjectLine of(ProjectStanding project, String quarter, LocaleBean locale, ReaderFormat format,
            String news) {
        Standing standing = project.standing();
        ScheduleStanding schedule = standing.schedule();
        String progress = schedule.planned() == null ? ReaderFormat.NONE
                : format.decimal(schedule.actual(), 0) + " / " + format.decimal(schedule.planned(), 0);
        String coverage = standing.coverage().total() == 0 ? null
                : standing.coverage().reported() + "/" + standing.coverage().total();
        String attainment = standing.attainment() == null ? ReaderFormat.NONE
                : format.decimal(standing.attainment().movePointRight(2), 0);
        return new ProjectLine(project.code(), locale.pick(project.titleTh(), project.titleEn()),
                link(project.code(), quarter), locale.pick(project.organisation().nameTh(),
                        project.organisation().nameEn()), project.ownerName(), project.stage().name(),
                project.stalledDays(), project.status(), progress, attainment, format.score(standing.score()),
                coverage, schedule.longestOverdue(), project.disbursedPercent() == null ? ReaderFormat.NONE
                        : format.decimal(project.disbursedPercent(), 0), project.ownerless(), news);
    }

    /**
     * Where a project's page is.
     *
     * @param code the project's code
     * @param quarter the quarter as addresses write it
     * @return its address
     */
    public static String link(String code, String quarter) {
        return String.format(Locale.ROOT, "/project?code=%s&quarter=%s",
                URLEncoder.encode(code, StandardCharsets.UTF_8), quarter);
    }
}
