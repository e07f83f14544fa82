package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.PersonNames;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.OrganisationDetails;
import org.sutthang.portfolio.project.Baseline;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.PlanRequest;
import org.sutthang.portfolio.project.PlanRequests;
import org.sutthang.portfolio.project.Plans;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;

/** Reads the plan of a project for those who write it, decide about it, or read everything. */
@ApplicationScoped
public class PlanReading {

    /** A plan that claims to last longer is shown for its first years. */
    private static final int MOST_YEARS = 12;

    @Inject
    private PlanRows rows;
    @Inject
    private Plans plans;
    @Inject
    private PlanRequests requests;
    @Inject
    private CardReading cards;
    @Inject
    private PlanAccess access;
    @Inject
    private PersonNames names;
    @Inject
    private Clock clock;

    /**
     * The whole plan.
     *
     * @param code the project's code
     * @return the plan with what the reader may do
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN, Permission.READ_EVERYTHING})
    public PlanSheet sheet(String code) {
        Project project = rows.project(code).orElseThrow(() -> new NotFound("project", code));
        ProjectDetails details = project.details();
        PlanSheet.Rights rights = access.rights(code, details.stage());
        OrganisationDetails organisation = details.organisation().details();
        List<PlanSheet.CardLine> indicators = cards.cards(code);
        return new PlanSheet(code, project.getVersion(), details.stage(), details(details), organisation.nameTh(),
                organisation.nameEn(), details.owner() == null ? null : details.owner().details().displayName(),
                rights, plans.everyMilestone(code).stream().map(PlanReading::step).toList(), indicators,
                years(details, indicators), rows.closed(),
                requests.ofProject(code).stream().map(PlanReading::request).toList(),
                baselines(plans.baselines(code)));
    }

    private static PlanInput.Details details(ProjectDetails of) {
        return new PlanInput.Details(of.titleTh(), of.titleEn(), of.organisation().getCode(), of.startOn(), of.endOn(),
                of.budgetBaht(), new PlanInput.Alignment(of.nationalStrategy(), of.masterPlan(), of.nationalPlan(),
                        of.cabinetPolicy(), of.ministryPlan(), of.sdg()));
    }

    private static PlanSheet.StepLine step(Milestone milestone) {
        return new PlanSheet.StepLine(milestone.getCode(), milestone.getSortOrder(), milestone.details(),
                milestone.getWithdrawnOn(), milestone.getWithdrawnReason());
    }

    private static PlanSheet.RequestLine request(PlanRequest request) {
        Map<String, LocalDate> dates = request.getDates().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().getCode(), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        return new PlanSheet.RequestLine(request.details(), dates);
    }

    private List<PlanSheet.BaselineLine> baselines(List<Baseline> all) {
        Map<String, String> approvers = names.of(all.stream().map(Baseline::getApprovedBy).toList());
        return all.stream().map(of -> new PlanSheet.BaselineLine(of.getNumber(), of.getReason(),
                approvers.getOrDefault(of.getApprovedBy(), of.getApprovedBy()), of.getApprovedOn())).toList();
    }

    /** From the plan's first fiscal year to its last, and every year for which something is stored. */
    private List<Integer> years(ProjectDetails details, List<PlanSheet.CardLine> indicators) {
        int first = fiscalYear(details.startOn() == null ? LocalDate.now(clock) : details.startOn());
        int last = details.endOn() == null ? first : Math.min(fiscalYear(details.endOn()), first + MOST_YEARS - 1);
        TreeSet<Integer> years = new TreeSet<>();
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        years.add(first);
        indicators.forEach(card -> {
            years.addAll(card.years().keySet());
            card.targets().keySet().forEach(quarter -> years.add(quarter.fiscalYear()));
        });
        return new ArrayList<>(years);
    }

    private static int fiscalYear(LocalDate date) {
        return FiscalCalendar.THAI.quarterOf(date).fiscalYear();
    }
}
