package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.job.JobService;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.Conflict;

/** Has a quarter of very many projects closed beside the pages, so that whoever closes it can leave, and is told of its end. */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class ClosingService {

    /** What jobs of this kind are called. */
    public static final String KIND = "closing";
    /** So many projects are sealed in about half a second; fewer are sealed while the page waits. */
    static final int MANY = 1_000;

    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioStandings standings;
    @Inject
    private JobService jobs;
    @Inject
    private CurrentUser currentUser;

    /**
     * Whether the closing of a quarter takes longer than anybody should wait for a page.
     *
     * @param quarter the quarter
     * @return true where it has very many projects
     */
    @Transactional
    public boolean isLong(FiscalQuarter quarter) {
        return standings.portfolio(quarter).figures().projects() >= MANY;
    }

    /**
     * Asks for a quarter to be closed. Whoever asks again while that waits or runs is given the job that is there, and after one
     * that failed the same job starts again.
     *
     * @param node where it is to run
     * @param quarter the quarter
     * @return the job
     * @throws Conflict when something stands in the way now, as {@link PeriodService#close} says it, or somebody else's closing
     *     of this quarter waits or runs
     * @throws AccessDenied when the acting user is bound to an organisation
     */
    @Transactional
    public JobSummary ask(String node, FiscalQuarter quarter) {
        currentUser.requireUnbound();
        Optional<JobSummary> own = own(quarter);
        if (own.isEmpty() || !own.get().state().isOpen()) {
            if (jobs.underWay(KIND, quarter.toString()).isPresent()) {
                throw new Conflict("closing.underWay", quarter);
            }
            periods.closingCheck(quarter).refusal().ifPresent(refusal -> {
                throw refusal;
            });
        }
        if (own.isPresent() && own.get().restartable()) {
            jobs.again(node, own.get().code());
            return jobs.get(own.get().code());
        }
        return jobs.ask(node, KIND, quarter.toString());
    }

    /**
     * How the closing of a quarter stands.
     *
     * @param quarter the quarter
     * @return what waits or runs, whoever asked for it; else the acting user's own last one that ended; else nothing
     * @throws AccessDenied when the acting user is bound to an organisation
     */
    @Transactional
    public Optional<JobSummary> course(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        return jobs.underWay(KIND, quarter.toString()).or(() -> own(quarter));
    }

    private Optional<JobSummary> own(FiscalQuarter quarter) {
        return jobs.mine().stream().filter(job -> isOf(job, quarter)).findFirst();
    }

    private static boolean isOf(JobSummary job, FiscalQuarter quarter) {
        return KIND.equals(job.kind()) && job.question().equals(quarter.toString());
    }

    /**
     * Which quarter a job closes.
     *
     * @param job a job of this kind
     * @return its quarter
     */
    public static FiscalQuarter quarter(JobSummary job) {
        String[] parts = job.question().split("/", -1);
        return new FiscalQuarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /**
     * Notes that the acting user has seen that a quarter is closed, and need not be told any more.
     *
     * @param closing the acting user's own closing, done
     */
    @Transactional
    public void seen(JobSummary closing) {
        jobs.fetch(closing.code());
    }
}
