package org.sutthang.portfolio.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectCourse;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Wording;

/**
 * The sheet of one project, meant for one page: idea and award, how far it came, status with reasons, milestones on a
 * line of time, indicators, money, obstacles, directives, adoptions, and the lesson where it was stopped.
 */
public final class ProjectSheet {

    private ProjectSheet() {
    }

    /**
     * Writes the sheet.
     *
     * @param course the project in its quarter and in those before it
     * @param options what is asked of it; the annex is that of portfolios and means nothing here
     * @param publicUrl where people reach the product, so that it can be verified there; null to name no address
     * @return the sheet, marked as provisional unless every quarter it tells of is sealed
     */
    public static ReportContent of(ProjectCourse course, ReportOptions options, String publicUrl) {
        Wording words = Wording.of(options.language(), options.digits());
        List<Section> sections = course.project().map(project -> sections(course, project, words))
                .orElseGet(() -> List.of(absent(course, words)));
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= sections.size(); i++) {
            numbers.add(words.plain(i));
        }
        boolean provisional = course.sealing() == null || !isSealed(course, options.span());
        PortfolioStanding.Sealing sealing = provisional ? null : course.sealing();
        FiscalQuarter quarter = course.dates().quarter();
        Imprint imprint = new Imprint(quarter, sealing, course.asOf(), words, publicUrl);
        String title = course.project().map(p -> words.name(p.titleTh(), p.titleEn())).orElse(course.code());
        String subtitle = words.text("sheet.subtitle", words.text("sheet.title"), course.code(), time(options, words),
                words.shortDate(first(course, options)), words.shortDate(course.dates().lastDay()));
        return new ReportContent(words.language(), title, subtitle,
                imprint.frame(Imprint.shortened(course.code() + " " + title) + " · " + words.shortQuarter(quarter),
                        null),
                sections, numbers, imprint.identity("project", options), imprint.created(),
                CompanionTexts.of(words, words.text("sheet.title") + " " + course.code() + " " + title, sections, numbers));
    }

    private static String time(ReportOptions options, Wording words) {
        return options.span() == 1 ? words.quarter(options.quarter())
                : words.text("months", options.months(), words.year(options.quarter()));
    }

    private static LocalDate first(ProjectCourse course, ReportOptions options) {
        FiscalQuarter first = course.dates().quarter().plus(1 - options.span());
        return course.earlier().stream().filter(e -> e.dates().quarter().equals(first)).map(e -> e.dates().firstDay())
                .findFirst().orElseGet(() -> course.dates().firstDay().minusMonths(options.months() - 3L));
    }

    /** Quarters close in order, so that where the first of the months is closed the others are. */
    private static boolean isSealed(ProjectCourse course, int span) {
        FiscalQuarter first = course.dates().quarter().plus(1 - span);
        return span == 1 || course.closed().contains(first);
    }

    private static Section absent(ProjectCourse course, Wording words) {
        return Section.of(words.text("sheet.status"), List.of(new Block.Paragraph(words.text("sheet.absent",
                course.code(), words.quarter(course.dates().quarter()))))).about(Topic.ORIGIN);
    }

    private static List<Section> sections(ProjectCourse course, ProjectStanding project, Wording words) {
        List<ProjectInQuarter> all = new ArrayList<>(course.earlier());
        all.add(new ProjectInQuarter(project, true, course.dates(), course.round(), course.sealing()));
        SheetState state = new SheetState(all, words);
        SheetWork work = new SheetWork(all, course.asOf(), words);
        List<Section> sections = new ArrayList<>(List.of(state.summary().about(Topic.SUMMARY),
                state.stage().about(Topic.FUNNEL), work.milestones().about(Topic.MILESTONES),
                work.indicators().about(Topic.INDICATORS), work.money().about(Topic.MONEY),
                work.obstacles().about(Topic.OBSTACLES), work.directives().about(Topic.DIRECTIVES)));
        state.trend().map(section -> section.about(Topic.TREND)).ifPresent(sections::add);
        sections.add(work.adoptions().about(Topic.SCALE_OUT));
        sections.add(state.origin().about(Topic.ORIGIN));
        Optional<Section> lessons = state.lessons();
        lessons.map(section -> section.about(Topic.LESSONS)).ifPresent(sections::add);
        return sections;
    }
}
