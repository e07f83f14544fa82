package org.sutthang.portfolio.window;

import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.RuleViolation;

/** A window or an exception cannot be stored as it was entered; nothing of it was. */
public class WindowRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<WindowProblem> problems;

    /**
     * With what is wrong.
     *
     * @param problems one for each field and finding, at least one
     */
    public WindowRefused(List<WindowProblem> problems) {
        super("window.refused", problems.size(), problems.stream().map(WindowProblem::field)
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** @return one for each field and finding */
    public List<WindowProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
