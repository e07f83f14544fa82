package org.sutthang.portfolio.period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;

/**
 * Works out which revisions a correction makes. Rule: a new revision of the quarter that is corrected, and of every later
 * closed quarter of the year that it changes – by the results of the year so far, or by the figures of the quarter before
 * that it compares with. Pure: it reads sealed documents and nothing that has come since.
 */
final class RestatementPlan {

    private final int at;
    private final String code;
    private final List<PortfolioStanding> portfolios = new ArrayList<>();
    private final List<Map<String, SealedInputs>> inputs = new ArrayList<>();
    private final List<SealedProject> sealed = new ArrayList<>();
    private List<SealedProject> corrected = List.of();

    /**
     * Takes what was sealed.
     *
     * @param year the latest revision of every closed quarter of the fiscal year, in their order
     * @param at which of them is corrected
     * @param code the project that is corrected
     * @param present what the standing is worked out from now, for a document that was sealed without it
     */
    RestatementPlan(List<SealedDocument.Judged> year, int at, String code,
            Function<FiscalQuarter, SealedInputs> present) {
        this.at = at;
        this.code = code;
        for (SealedDocument.Judged judged : year) {
            portfolios.add(judged.portfolio());
            inputs.add(judged.inputs());
            sealed.add(read(sealed.size(), present));
        }
    }

    private SealedProject read(int i, Function<FiscalQuarter, SealedInputs> present) {
        PortfolioStanding portfolio = portfolios.get(i);
        SealedProject project = portfolio.project(code).map(p -> new SealedProject(p, inputs.get(i).containsKey(code)
                ? inputs.get(i).get(code) : present.apply(portfolio.dates().quarter()), portfolio.dates(),
                portfolio.round())).orElse(null);
        if (project == null) {
            return null;
        }
        if (i >= at && !project.isReproducible()) {
            throw new Conflict("restate.notReproducible", code, portfolio.dates().quarter());
        }
        for (int earlier = 0; earlier < i; earlier++) {
            project = sealed.get(earlier) == null ? project : project.knowing(sealed.get(earlier));
        }
        return project;
    }

    /** The project as it was sealed in the quarter that is corrected. */
    SealedProject project() {
        if (sealed.get(at) == null) {
            throw new NotFound("project", code);
        }
        return sealed.get(at);
    }

    /** A closed quarter of the year as it was sealed. */
    PortfolioStanding sealed(FiscalQuarter quarter) {
        return portfolios.stream().filter(p -> p.dates().quarter().equals(quarter)).findFirst().orElseThrow();
    }

    PortfolioStanding portfolio() {
        return portfolios.get(at);
    }

    /** The revisions that a correction makes, the quarter that is corrected first. */
    List<Sealer.Draft> drafts(RestatementInput input, List<Correction> corrections) {
        List<Sealer.Draft> drafts = new ArrayList<>();
        SealedProject before = project();
        SealedProject after = before.corrected(input);
        Restatement restatement = new Restatement(portfolio().dates().quarter(),
                portfolio().sealing().revision() + 1, code, corrections);
        drafts.add(draft(at, with(portfolio(), after), after.inputs(), restatement, input.reason()));
        PortfolioStanding last = drafts.get(0).portfolio();
        corrected = new ArrayList<>(List.of(after));
        for (int i = at + 1; i < portfolios.size(); i++) {
            SealedProject changed = following(i, after);
            PortfolioStanding old = portfolios.get(i);
            PortfolioStanding fresh = changed == null ? old : with(old, changed);
            fresh = fresh.comparedWith(compared(old, last));
            if (!fresh.equals(old)) {
                drafts.add(draft(i, fresh, changed == null ? null : changed.inputs(), restatement, input.reason()));
            }
            last = fresh.equals(old) ? old : drafts.getLast().portfolio();
        }
        return drafts;
    }

    private SealedProject following(int i, SealedProject after) {
        if (sealed.get(i) == null) {
            return null;
        }
        SealedProject changed = sealed.get(i).following(after, lastSealed(i - 1), corrected.getLast());
        corrected.add(changed);
        return changed;
    }

    private SealedProject lastSealed(int upTo) {
        return sealed.subList(at, upTo + 1).stream().filter(Objects::nonNull).reduce((a, b) -> b).orElseThrow();
    }

    /** The project as the last closed quarter of the year said it before the correction. */
    SealedProject lastBefore() {
        return lastSealed(portfolios.size() - 1);
    }

    /** The project as the last closed quarter of the year says it after the correction; ask for the drafts first. */
    SealedProject lastAfter() {
        return corrected.getLast();
    }

    /** The figures of the quarter before, where they differ from those that it was compared with; others keep their origin. */
    private static Figures compared(PortfolioStanding old, PortfolioStanding before) {
        boolean follows = old.previous() != null && old.previous().quarter().equals(before.dates().quarter());
        if (!follows) {
            return old.previous();
        }
        Figures now = before.figures();
        return Objects.equals(RevisionDifference.compared(now), RevisionDifference.compared(old.previous()))
                ? old.previous() : now;
    }

    private static PortfolioStanding with(PortfolioStanding portfolio, SealedProject project) {
        return portfolio.withProjects(portfolio.projects().stream()
                .map(p -> p.code().equals(project.project().code()) ? project.project() : p).toList());
    }

    private Sealer.Draft draft(int i, PortfolioStanding portfolio, SealedInputs changed, Restatement restatement,
            String reason) {
        Map<String, SealedInputs> all = new HashMap<>(inputs.get(i));
        if (changed != null) {
            all.put(code, changed);
        }
        int revision = portfolios.get(i).sealing().revision() + 1;
        // Figures name the revision they are of, so it has to be known before the seal is.
        PortfolioStanding.Sealing unsealed = new PortfolioStanding.Sealing(revision, null, null, null, null, reason);
        return new Sealer.Draft(portfolio.sealed(unsealed), revision, all, restatement, reason);
    }
}
