package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** Sets what was written for a quarter's report beside what the figures make of it. */
@ApplicationScoped
public class NarrativeReading {

    @Inject
    private PortfolioStandings standings;
    @Inject
    private Periods periods;
    @Inject
    private NarrativeDrafts drafts;
    @Inject
    private Instance<NarrativeComposer> composers;

    /** The sections of a quarter, as sealed where it is closed. */
    NarrativeSheet sheet(FiscalQuarter quarter) {
        PortfolioCourse course = course(quarter);
        PortfolioStanding.Sealing sealing = course.portfolio().sealing();
        List<ComposedText> composed = composed(course);
        if (sealing == null) {
            return new NarrativeSheet(quarter, null, lines(composed, drafts.of(quarter)));
        }
        Map<String, SectionText> sealed = bySection(course.portfolio().narrative());
        return new NarrativeSheet(quarter, sealing, composed.stream().map(c -> NarrativeLine.sealed(c,
                sealed.getOrDefault(c.section(), new SectionText(c.section(), null, null)))).toList());
    }

    private static List<NarrativeLine> lines(List<ComposedText> composed, List<NarrativeDraft> written) {
        return composed.stream().map(c -> written.stream().filter(d -> d.text().section().equals(c.section())).findFirst()
                .map(d -> d.line(c)).orElseGet(() -> NarrativeLine.unwritten(c))).toList();
    }

    /** What was written; nothing is composed where nothing was. */
    List<NarrativeLine> edited(FiscalQuarter quarter) {
        List<NarrativeDraft> written = drafts.of(quarter).stream().filter(d -> d.text().isEdited()).toList();
        return written.isEmpty() ? List.of() : lines(composed(course(quarter)), written).stream()
                .filter(NarrativeLine::isEdited).toList();
    }

    /** What was written for figures that have changed since. */
    List<NarrativeLine> outdated(FiscalQuarter quarter) {
        return edited(quarter).stream().filter(NarrativeLine::outdated).toList();
    }

    /** What is sealed with a quarter. */
    List<SectionText> texts(FiscalQuarter quarter) {
        return drafts.texts(quarter);
    }

    List<ComposedText> composed(PortfolioCourse course) {
        return composers.isResolvable() ? composers.get().compose(course) : List.of();
    }

    /** A quarter with those before it: as its latest revision knew them, or as they are while it is not closed. */
    PortfolioCourse course(FiscalQuarter quarter) {
        List<PortfolioStanding> all = standings.course(new CourseQuestion(quarter, null, 1));
        return new PortfolioCourse(all.getLast(), List.copyOf(all.subList(0, all.size() - 1)), null);
    }

    /** A revision that is about to be sealed with the quarters it will know: the latest revisions, and those made with it. */
    PortfolioCourse course(PortfolioStanding last, Map<FiscalQuarter, PortfolioStanding> made) {
        Map<FiscalQuarter, Integer> closed = periods.book().revisions();
        List<PortfolioStanding> earlier = new ArrayList<>();
        for (int back = CourseQuestion.QUARTERS - 1; back > 0; back--) {
            FiscalQuarter each = last.dates().quarter().plus(-back);
            Optional.ofNullable(made.get(each)).or(() -> Optional.ofNullable(closed.get(each))
                    .flatMap(revision -> standings.revision(each, revision)).map(CountedPortfolio::portfolio))
                    .ifPresent(earlier::add);
        }
        return new PortfolioCourse(last, List.copyOf(earlier), null);
    }

    static Map<String, SectionText> bySection(List<SectionText> texts) {
        return texts == null ? Map.of()
                : texts.stream().collect(Collectors.toMap(SectionText::section, Function.identity()));
    }
}
