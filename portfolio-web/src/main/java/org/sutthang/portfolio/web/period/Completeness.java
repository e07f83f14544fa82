package org.sutthang.portfolio.web.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * How complete the reports of an organisation are.
 *
 * @param organisation its name in the reader's language, or that of all together
 * @param code its code, or null for all together
 * @param owed how many projects owe a report
 * @param reported how many of them have handed one in
 * @param late how many of those did so after their deadline
 * @param awaited how many have not, and still may in time
 * @param missing how many have not, and are past their deadline
 * @param percent how many of a hundred have, in words
 */
public record Completeness(String organisation, String code, int owed, int reported, int late, int awaited, int missing,
        String percent) {

    private static final int PLACES = 4;

    /** How many projects there are of each kind. */
    private static final class Count {
        private final String name;
        private int owed;
        private int reported;
        private int late;
        private int missing;

        private Count(String name) {
            this.name = name;
        }

        private void add(ProjectStanding project) {
            ReportState report = project.update().report();
            owed++;
            reported += report == ReportState.REPORTED ? 1 : 0;
            late += report == ReportState.REPORTED && project.update().late() ? 1 : 0;
            missing += report == ReportState.MISSING ? 1 : 0;
        }

        private Completeness line(String code, ReaderFormat format) {
            BigDecimal share = BigDecimal.valueOf(reported).divide(BigDecimal.valueOf(owed), PLACES, RoundingMode.DOWN);
            return new Completeness(name, code, owed, reported, late, owed - reported - missing, missing, format.share(share));
        }
    }

    /** All together, then the organisations that owe reports, those with the most that are not there first. */
    static List<Completeness> of(List<ProjectStanding> projects, LocaleBean locale, ReaderFormat format) {
        Count all = new Count(locale.messages().get("reporting.all"));
        Map<String, Count> counts = new TreeMap<>();
        for (ProjectStanding project : projects) {
            if (project.update().report() != ReportState.NOT_OWED) {
                OrganisationName name = project.organisation();
                counts.computeIfAbsent(name.code(), c -> new Count(locale.pick(name.nameTh(), name.nameEn()))).add(project);
                all.add(project);
            }
        }
        if (counts.isEmpty()) {
            return List.of();
        }
        List<Completeness> lines = new ArrayList<>();
        counts.forEach((code, count) -> lines.add(count.line(code, format)));
        lines.sort(Comparator.comparingInt(Completeness::absent).reversed());
        lines.add(0, all.line(null, format));
        return lines;
    }

    /** @return how many have not handed in a report */
    public int absent() {
        return awaited + missing;
    }

    /**
     * The organisation's projects in the list of all.
     *
     * @param quarter the quarter as in the address
     * @return its address
     */
    public String link(String quarter) {
        return new PageAddress("/portfolio").with("quarter", quarter).with("organisation", code).toString();
    }
}
