package org.sutthang.portfolio.welcome;

import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.access.Role;

/**
 * How far a product that began empty has come. It is over with the first project whose plan was approved: from then on there is
 * something to report, to count and to close.
 *
 * @param happened what has happened
 * @param project the code of the first project, or null while there is none
 * @param reporting whether a plan was approved, or a project that holds already came in
 */
public record Beginning(Set<BeginningStep> happened, String project, boolean reporting) {

    /** Keeps what has happened from being changed. */
    public Beginning {
        happened = Set.copyOf(happened);
    }

    /** @return whether nothing is to be reported yet, so that pages say how to begin */
    public boolean isOpen() {
        return !reporting;
    }

    /** @return whether nobody has begun with an idea or a campaign: then last year's workbook is the shorter way */
    public boolean isUntouched() {
        return !happened.contains(BeginningStep.ADD_CAMPAIGN);
    }

    /**
     * The step that a role takes next.
     *
     * @param role of a person
     * @return the first that has not happened, or null where the role has none left
     */
    public BeginningStep next(Role role) {
        List<BeginningStep> way = BeginningStep.of(role);
        return way.stream().filter(step -> !happened.contains(step)).findFirst().orElse(null);
    }
}
