package org.sutthang.portfolio.period;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.standing.Status;

/**
 * Everything in which one revision of a quarter differs from another: the figures of the portfolio, the figures of the
 * quarter before that it compares with, and project by project, value by value. It is found by walking through both, so
 * that no value can be forgotten.
 *
 * @param quarter the quarter
 * @param before the sealing of the one
 * @param after the sealing of the other; its seal is null while it is only previewed
 * @param figures the headline figures that differ
 * @param compared the figures of the quarter before that differ
 * @param projects the projects that differ, in the order of their codes
 * @param narrative the edited texts of the report that differ, by section and language; null where the composed one stands
 */
public record RevisionDifference(FiscalQuarter quarter, PortfolioStanding.Sealing before,
        PortfolioStanding.Sealing after, List<ValueDifference> figures, List<ValueDifference> compared,
        List<OfProject> projects, List<ValueDifference> narrative) {

    /**
     * A project that differs.
     *
     * @param before the project in the one, or null where it is not in it
     * @param after the project in the other, or null where it is not in it
     * @param values the values that differ
     */
    public record OfProject(ProjectStanding before, ProjectStanding after, List<ValueDifference> values) {

        /** @return the project as the later of the two that has it says it */
        public ProjectStanding project() {
            return after == null ? before : after;
        }
    }

    /**
     * Compares two revisions.
     *
     * @param before the one
     * @param after the other, of the same quarter
     * @return in what they differ
     */
    public static RevisionDifference of(PortfolioStanding before, PortfolioStanding after) {
        return new RevisionDifference(after.dates().quarter(), before.sealing(), after.sealing(),
                RecordDifference.of(shown(before.figures(), Map.of()), shown(after.figures(), Map.of())),
                RecordDifference.of(compared(before.previous()), compared(after.previous())),
                projects(before, after), narrative(before.narrative(), after.narrative()));
    }

    private static List<ValueDifference> narrative(List<SectionText> before, List<SectionText> after) {
        Map<String, SectionText> one = NarrativeReading.bySection(before);
        Map<String, SectionText> other = NarrativeReading.bySection(after);
        TreeSet<String> sections = new TreeSet<>(one.keySet());
        sections.addAll(other.keySet());
        return sections.stream().flatMap(section -> RecordDifference.of(one.get(section), other.get(section)).stream()
                .filter(value -> !"section".equals(value.name()))
                .map(value -> new ValueDifference(section, value.name(), value.before(), value.after()))).toList();
    }

    /** @return whether nothing differs */
    public boolean isEmpty() {
        return figures.isEmpty() && compared.isEmpty() && projects.isEmpty() && narrative.isEmpty();
    }

    static Figures compared(Figures figures) {
        return figures == null ? null : shown(figures, figures.statuses());
    }

    /** Figures without the revision they were taken from: another revision with the same figures is no difference. */
    private static Figures shown(Figures f, Map<String, Status> statuses) {
        return new Figures(f.quarter(), null, f.ideas(), f.awarded(), f.projects(), f.byStage(), f.byStatus(),
                f.stalled(), f.milestones(), f.milestonesReached(), f.milestonesOverdue(), f.indicators(),
                f.indicatorsMet(), f.indicatorsNotMet(), f.indicatorsNotReported(), f.indicatorsNotRated(),
                f.indicatorsNotDue(), f.reportsOwed(), f.reportsMissing(), f.attainment(), f.score(),
                f.attainmentProjects(), f.scoreProjects(), statuses);
    }

    private static List<OfProject> projects(PortfolioStanding before, PortfolioStanding after) {
        Map<String, ProjectStanding> one = byCode(before);
        Map<String, ProjectStanding> other = byCode(after);
        TreeSet<String> codes = new TreeSet<>(one.keySet());
        codes.addAll(other.keySet());
        List<OfProject> differing = new ArrayList<>();
        for (String code : codes) {
            if (!Objects.equals(one.get(code), other.get(code))) {
                List<ValueDifference> values = RecordDifference.of(one.get(code), other.get(code));
                if (!values.isEmpty()) {
                    differing.add(new OfProject(one.get(code), other.get(code), values));
                }
            }
        }
        return differing;
    }

    private static Map<String, ProjectStanding> byCode(PortfolioStanding portfolio) {
        Map<String, ProjectStanding> projects = new LinkedHashMap<>();
        portfolio.projects().forEach(p -> projects.put(p.code(), p));
        return projects;
    }
}
