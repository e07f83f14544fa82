package org.sutthang.portfolio.round;

import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.RuleViolation;

/** A round cannot be set as it was entered; nothing of it was stored. */
public class RoundRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<RoundProblem> problems;

    /**
     * With what is wrong.
     *
     * @param problems one for each field and finding, at least one
     */
    public RoundRefused(List<RoundProblem> problems) {
        super("round.refused", problems.size(), problems.stream().map(RoundProblem::field)
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** @return one for each field and finding */
    public List<RoundProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
