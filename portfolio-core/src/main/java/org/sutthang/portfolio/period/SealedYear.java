package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.SharedValues;

/** Reads the closed quarters of a fiscal year as their latest revisions say them, for a correction to start from. */
@ApplicationScoped
public class SealedYear {

    @Inject
    private Periods periods;
    @Inject
    private Snapshots snapshots;
    @Inject
    private PortfolioRows rows;
    @Inject
    private ChainRows chain;
    @Inject
    private Clock clock;

    /** What can be corrected of a project in a closed quarter, and everything that the correction makes new revisions of. */
    RestatementPlan plan(FiscalQuarter quarter, String projectCode) {
        SharedValues shared = new SharedValues();
        return plan(quarter, projectCode, document -> document.judged(shared));
    }

    /** The same to look at: of other projects nothing is read, so that no revision can be made of it. */
    RestatementPlan project(FiscalQuarter quarter, String projectCode) {
        return plan(quarter, projectCode, document -> document.judged(projectCode));
    }

    private RestatementPlan plan(FiscalQuarter quarter, String projectCode, Function<SealedDocument, SealedDocument.Judged> reading) {
        PeriodBook book = periods.book();
        if (book.revision(quarter).isEmpty()) {
            throw new NotFound("snapshot", quarter);
        }
        List<SealedDocument.Judged> documents = new ArrayList<>();
        int at = 0;
        for (int q = 1; q <= FiscalQuarter.PER_YEAR; q++) {
            FiscalQuarter each = new FiscalQuarter(quarter.fiscalYear(), q);
            if (book.revision(each).isPresent()) {
                at = each.equals(quarter) ? documents.size() : at;
                documents.add(snapshots.find(each, book.revision(each).get()).map(reading).orElseThrow());
            }
        }
        return new RestatementPlan(documents, at, projectCode, of -> present(book, of, projectCode));
    }

    /** What the standing is worked out from now: what a document that was sealed without it can be compared with. */
    private SealedInputs present(PeriodBook book, FiscalQuarter quarter, String projectCode) {
        ProjectRow project = rows.project(projectCode).stream().findFirst()
                .orElseThrow(() -> new NotFound("project", projectCode));
        return new StandingAssembly(book, rows.facts(List.of(project.id()), quarter.fiscalYear()), quarter,
                LocalDate.now(clock)).inputs(project);
    }

    /** The seal at the end of the chain, or null. */
    String chainEnd() {
        return chain.end().map(ChainRows.End::seal).orElse(null);
    }
}
