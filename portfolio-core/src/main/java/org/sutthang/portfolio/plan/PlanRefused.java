package org.sutthang.portfolio.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.RuleViolation;

/** A plan cannot be saved as it was entered; nothing of it was stored. */
public class PlanRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanProblem> problems;

    /**
     * With what is wrong.
     *
     * @param problems one for each field and finding, at least one
     */
    public PlanRefused(List<PlanProblem> problems) {
        super(problems.stream().allMatch(p -> p.field().equals(CardDoubts.FIELD)) ? "plan.questioned" : "plan.refused",
                problems.size(), problems.stream().map(PlanProblem::field).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** @return one for each field and finding */
    public List<PlanProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
