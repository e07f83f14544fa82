package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;

/**
 * What an owner or assistant has to plan: the own projects whose plan does not hold yet. No report is owed for them, so they
 * are on no list of reports.
 */
@ApplicationScoped
public class PlanWorkService {

    @Inject
    private Projects projects;
    @Inject
    private PlanRows rows;
    @Inject
    private CurrentUser currentUser;

    /**
     * A project whose plan does not hold yet.
     *
     * @param code the project's code
     * @param titleTh its title in Thai
     * @param titleEn its title in English, or null
     * @param stage awarded, or planned and not approved
     * @param awardedOn the day of its first award, or null where there is none
     * @param askedOn the day its approval was asked for, or null while nobody asks
     */
    public record ToPlan(String code, String titleTh, String titleEn, Stage stage, LocalDate awardedOn,
            LocalDate askedOn) {
    }

    /**
     * The own projects whose plan does not hold yet.
     *
     * @return what is to be planned first, then what waits for the monitor
     */
    @Transactional
    @Requires(Permission.EDIT_OWN_PLAN)
    public List<ToPlan> mine() {
        return rows.toPlan(projects.answeredForBy(currentUser.get().id()));
    }
}
