package org.sutthang.portfolio.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.period.CourseQuestion;
import org.sutthang.portfolio.period.CourseReading;
import org.sutthang.portfolio.period.ProjectCourseReading;
import org.sutthang.portfolio.report.content.ReportContent;

/** Makes reports for those who may read them. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class ReportService {

    private static final int QUARTER = 3;

    @Inject
    private CourseReading courses;
    @Inject
    private ProjectCourseReading projects;
    @Inject
    private SharedFiles files;
    @Inject
    private Settings settings;

    /**
     * A report, sealed when every quarter it reports on is closed, otherwise marked as provisional on every page. A revision
     * always makes the same bytes.
     *
     * @param options what is asked for
     * @param format the kind of file
     * @return the file
     * @throws NotFound when the quarter has no such revision, or there is no such organisation or project
     * @throws AccessDenied when the organisation is not the reader's to see, or the project not to be read in full
     */
    public ReportFile quarterly(ReportOptions options, ReportFormat format) {
        ReportContent content = content(options);
        return new ReportFile(name(options, content, format), format,
                files.of(content, format, () -> format.render(content)));
    }

    /**
     * What a report says, before it is laid out.
     *
     * @param options what is asked for
     * @return its content
     * @throws NotFound when the quarter has no such revision, or there is no such organisation or project
     * @throws AccessDenied when the organisation is not the reader's to see, or the project not to be read in full
     */
    public ReportContent content(ReportOptions options) {
        CourseQuestion asked = new CourseQuestion(options.quarter(), options.revision(), options.span());
        String publicUrl = settings.publicUrl().orElse(null);
        return switch (options.scope()) {
            case ReportScope.Portfolio all -> QuarterlySummary.of(courses.portfolio(asked), options, publicUrl);
            case ReportScope.Organisation part -> QuarterlySummary.of(courses.organisation(asked, part.code()), options,
                    publicUrl);
            case ReportScope.Project one -> ProjectSheet.of(projects.project(asked, one.code()), options, publicUrl);
        };
    }

    /** Such as sutthang-2567-q2-r1-th.pdf; a code stands in it as far as every file system has its letters. */
    private static String name(ReportOptions options, ReportContent content, ReportFormat format) {
        FiscalQuarter quarter = options.quarter();
        String scope = switch (options.scope()) {
            case ReportScope.Portfolio all -> "";
            case ReportScope.Organisation part -> "-" + plain(part.code());
            case ReportScope.Project one -> "-" + plain(one.code());
        };
        return "sutthang-%d-%s%s%s-%s.%s".formatted(quarter.fiscalYear(),
                options.months() == QUARTER ? "q" + quarter.quarter() : options.months() + "m", scope,
                options.revision() == null ? "" : "-r" + options.revision(), content.language().getLanguage(),
                format.extension());
    }

    private static String plain(String code) {
        return code.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
