package org.sutthang.portfolio.web.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * How complete the reports of an organisation are.
 *
 * @param organisation its name in the reader's language
 * @param owed how many projects owe a report
 * @param reported how many of them have handed one in
 * @param missing how many of them have not
 */
public record Completeness(String organisation, int owed, int reported, int missing) {

    /** The organisations that owe reports, those with the most missing first. */
    static List<Completeness> of(List<ProjectStanding> projects, LocaleBean locale) {
        Map<String, OrganisationName> names = new TreeMap<>();
        Map<String, int[]> counts = new TreeMap<>();
        for (ProjectStanding project : projects) {
            ReportState report = project.update().report();
            if (report != ReportState.NOT_OWED) {
                String code = project.organisation().code();
                names.put(code, project.organisation());
                int[] count = counts.computeIfAbsent(code, c -> new int[2]);
                count[0]++;
                count[1] += report == ReportState.REPORTED ? 1 : 0;
            }
        }
        List<Completeness> lines = new ArrayList<>();
        counts.forEach((code, count) -> lines.add(new Completeness(
                locale.pick(names.get(code).nameTh(), names.get(code).nameEn()), count[0], count[1],
                count[0] - count[1])));
        lines.sort(Comparator.comparingInt(Completeness::missing).reversed());
        return lines;
    }
}
