package org.sutthang.portfolio.web.portfolio;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectStanding;

/** The provinces that a project has to do with, by the two digits of their codes. */
public final class Places {

    private Places() {
    }

    /**
     * Where a project is delivered.
     *
     * @param project the project
     * @return the province of the organisation that delivers it, or null where it names none, as a department does not
     */
    public static String ofDelivery(ProjectStanding project) {
        return project.organisation() == null ? null : OrganisationTree.province(project.organisation().areaCode());
    }

    /**
     * Where others have adopted it.
     *
     * @param project the project
     * @return the provinces of those who did
     */
    public static Set<String> ofAdoption(ProjectStanding project) {
        return project.context().adoptions().stream().map(a -> OrganisationTree.province(a.areaCode()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
