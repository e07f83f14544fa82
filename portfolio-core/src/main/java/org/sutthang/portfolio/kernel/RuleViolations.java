package org.sutthang.portfolio.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Several rules forbid what was asked, each about a field of its own; a form says them all at once. Nothing was stored. */
public class RuleViolations extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleViolation> each;

    private RuleViolations(List<RuleViolation> each) {
        super("several", each.size(), each.stream().map(RuleViolation::getKey).collect(Collectors.joining(", ")));
        this.each = List.copyOf(each);
    }

    /**
     * Goes on only where no rule is broken.
     *
     * @param found the broken rules in the order of the form
     * @throws RuleViolation the broken rule where it is one, all of them together where they are several
     */
    public static void refuse(List<RuleViolation> found) {
        if (found.size() == 1) {
            throw found.get(0);
        }
        if (!found.isEmpty()) {
            throw new RuleViolations(found);
        }
    }

    /** @return the broken rules, at least two */
    public List<RuleViolation> each() {
        return each == null ? List.of() : each;
    }
}
