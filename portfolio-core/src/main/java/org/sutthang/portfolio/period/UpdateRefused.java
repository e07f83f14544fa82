package org.sutthang.portfolio.period;

import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.RuleViolation;

/** A quarterly update was not saved because of what was typed into some of its fields. */
public class UpdateRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<UpdateProblem> problems;

    /**
     * Names the fields.
     *
     * @param problems what is wrong, field by field; at least one
     */
    public UpdateRefused(List<UpdateProblem> problems) {
        super("update.refused", problems.size(),
                problems.stream().map(UpdateProblem::field).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** @return what is wrong, field by field */
    public List<UpdateProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
