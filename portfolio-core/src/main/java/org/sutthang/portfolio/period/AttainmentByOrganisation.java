package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/**
 * Attainment of a quarter by the organisations that deliver its projects. Rule: the attainment of an organisation is the
 * plain mean over its projects, children included, that have one and are not NOT_REPORTED; coverage is those, of all that
 * owe a report.
 */
public final class AttainmentByOrganisation {

    private final Map<String, Share> own = new HashMap<>();

    private AttainmentByOrganisation() {
    }

    /** What the projects of one organisation bring in. */
    private static final class Share {
        private BigDecimal sum = BigDecimal.ZERO;
        private int projects;
        private int attained;
        private int covered;
        private int owing;
    }

    /**
     * The attainment of several organisations together.
     *
     * @param attainment the mean as a fraction, or null where no project has one
     * @param covered how many of the projects that owe a report it rests on
     * @param owing how many projects owe a report
     * @param others how many projects that owe none it rests on besides
     */
    public record Mean(BigDecimal attainment, int covered, int owing, int others) {
    }

    static AttainmentByOrganisation of(List<ProjectStanding> projects) {
        AttainmentByOrganisation all = new AttainmentByOrganisation();
        projects.stream().filter(project -> project.organisation() != null).forEach(all::add);
        return all;
    }

    /**
     * The attainment of some projects together.
     *
     * @param projects the projects
     * @return their mean with its coverage
     */
    public static Mean together(List<ProjectStanding> projects) {
        AttainmentByOrganisation all = of(projects);
        return all.of(all.own.keySet());
    }

    private void add(ProjectStanding project) {
        Share share = own.computeIfAbsent(project.organisation().code(), code -> new Share());
        boolean owes = project.update().report() != ReportState.NOT_OWED;
        BigDecimal attainment = project.status() == Status.NOT_REPORTED ? null : project.standing().attainment();
        share.projects++;
        share.owing += owes ? 1 : 0;
        if (attainment != null) {
            share.sum = share.sum.add(attainment);
            share.attained++;
            share.covered += owes ? 1 : 0;
        }
    }

    /**
     * How many projects an organisation delivers itself.
     *
     * @param organisation its code
     * @return the number, its children's left out
     */
    public int projects(String organisation) {
        return own.containsKey(organisation) ? own.get(organisation).projects : 0;
    }

    /**
     * The attainment of organisations together.
     *
     * @param organisations the codes of an organisation and its children
     * @return their mean with its coverage
     */
    public Mean of(Collection<String> organisations) {
        BigDecimal sum = BigDecimal.ZERO;
        int attained = 0;
        int covered = 0;
        int owing = 0;
        for (String organisation : organisations) {
            Share share = own.get(organisation);
            if (share != null) {
                sum = sum.add(share.sum);
                attained += share.attained;
                covered += share.covered;
                owing += share.owing;
            }
        }
        return new Mean(attained == 0 ? null
                : Decimals.given(Decimals.divide(sum, BigDecimal.valueOf(attained))), covered, owing, attained - covered);
    }
}
