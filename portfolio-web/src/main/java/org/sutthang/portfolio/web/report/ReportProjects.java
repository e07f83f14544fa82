package org.sutthang.portfolio.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.report.ReportOrganisations.Named;

/**
 * The projects that a reader can have a sheet of. A few are all offered beside the field; of very many only those whose code or
 * name has in it what was typed.
 */
@RequestScoped
public class ReportProjects {

    /** More than these make the page heavy, and nobody reads through them. */
    static final int MOST_OFFERED = 100;
    /** As many of those that fit as are looked through at once. */
    static final int MOST_FITTING = 20;

    @Inject
    private PortfolioReading standings;
    @Inject
    private ProjectReading projects;
    @Inject
    private CurrentUser users;
    @Inject
    private LocaleBean locale;

    /**
     * What is offered.
     *
     * @param found the projects offered
     * @param total how many fit, those that are left out included
     * @param all whether these are all that the reader can have
     */
    record Offer(List<Named> found, int total, boolean all) {

        /** As long as the page has not been read, which is while another form of it is taken. */
        static final Offer NOTHING_YET = new Offer(List.of(), 0, true);

        /** Those of some projects that fit what was typed; all of a few, for whoever types looks through them. */
        static Offer of(List<Named> readable, String typed) {
            if (readable.size() <= MOST_OFFERED) {
                return new Offer(readable, readable.size(), true);
            }
            List<Named> fitting = fitting(readable, typed);
            return new Offer(fitting.stream().limit(MOST_FITTING).toList(), fitting.size(), false);
        }

        /** Those whose code or name has in it what was typed; nothing typed fits none. */
        static List<Named> fitting(List<Named> readable, String typed) {
            return Texts.orNull(typed) == null ? List.of()
                    : readable.stream().filter(p -> SearchText.occursIn(p.value() + " " + p.label(), typed)).toList();
        }
    }

    List<Named> readable(FiscalQuarter quarter) {
        return standings.portfolio(quarter).portfolio().projects().stream().filter(this::isSheetOf)
                .map(p -> new Named(p.code(), locale.pick(p.titleTh(), p.titleEn()))).toList();
    }

    private boolean isSheetOf(ProjectStanding project) {
        return users.may(Permission.READ_EVERYTHING)
                || users.find().filter(u -> u.userName().equals(project.owner())).isPresent();
    }

    /** Whether there is such a project, and the reader reads it in full. */
    boolean isReadable(String code) {
        return projects.file(code).isPresent();
    }
}
