package org.sutthang.portfolio.directive;

import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.RuleViolation;

/** A directive cannot be given as it was entered; nothing of it was stored. */
public class DirectiveRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleViolation> problems;

    /**
     * With all that is wrong, so that a form can say it at once.
     *
     * @param problems one for each field, at least one; their keys name the fields
     */
    public DirectiveRefused(List<RuleViolation> problems) {
        super("directive.refused", problems.size(), problems.stream().map(RuleViolation::getKey)
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** @return one for each field */
    public List<RuleViolation> problems() {
        return problems == null ? List.of() : problems;
    }
}
