package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.ProjectStanding;

/**
 * The projects that one organisation delivers.
 *
 * @param organisation the organisation, or null where none is known
 * @param projects its projects in the order of their codes
 */
record ByOrganisation(OrganisationName organisation, List<ProjectStanding> projects) {

    /** Groups projects; in the order of the organisations' codes. */
    static List<ByOrganisation> of(List<ProjectStanding> projects) {
        Map<String, ByOrganisation> groups = new TreeMap<>();
        for (ProjectStanding project : projects) {
            OrganisationName organisation = project.organisation();
            groups.computeIfAbsent(organisation == null ? "" : organisation.code(),
                    code -> new ByOrganisation(organisation, new ArrayList<>())).projects().add(project);
        }
        return List.copyOf(groups.values());
    }
}
