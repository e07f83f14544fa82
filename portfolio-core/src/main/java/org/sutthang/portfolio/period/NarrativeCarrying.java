package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * Carries edited texts over into the revisions of a restatement. Rule: a text stays where the figures make the same composed
 * text as before; elsewhere it gives way to the composed one, unless something was written for the new figures.
 */
@ApplicationScoped
public class NarrativeCarrying {

    @Inject
    private NarrativeReading reading;
    @Inject
    private AuditTrail audit;

    /** The revisions with their texts, and the texts whose figures change. */
    record Carried(List<Sealer.Draft> drafts, List<NarrativeChange> changes) {
    }

    Carried carry(List<Sealer.Draft> drafts, List<RestatedText> written) {
        Map<FiscalQuarter, PortfolioStanding> made = drafts.stream().map(Sealer.Draft::portfolio)
                .collect(Collectors.toMap(p -> p.dates().quarter(), Function.identity()));
        List<Sealer.Draft> carried = new ArrayList<>();
        List<NarrativeChange> changes = new ArrayList<>();
        for (Sealer.Draft draft : drafts) {
            PortfolioStanding portfolio = draft.portfolio();
            if (portfolio.narrative() == null) {
                carried.add(draft);
                continue;
            }
            FiscalQuarter quarter = portfolio.dates().quarter();
            List<NarrativeChange> own = changes(quarter, portfolio.narrative(),
                    reading.composed(reading.course(quarter)), reading.composed(reading.course(portfolio, made)), written);
            carried.add(draft.saying(kept(portfolio.narrative(), own)));
            changes.addAll(own);
        }
        return new Carried(carried, changes);
    }

    /** The texts whose figures change, with what is written for the new ones. */
    static List<NarrativeChange> changes(FiscalQuarter quarter, List<SectionText> sealed, List<ComposedText> before,
            List<ComposedText> after, List<RestatedText> written) {
        Map<String, ComposedText> old = bySection(before);
        Map<String, ComposedText> fresh = bySection(after);
        List<NarrativeChange> changes = new ArrayList<>();
        for (SectionText text : sealed) {
            ComposedText nothing = new ComposedText(text.section(), null, null);
            ComposedText one = old.getOrDefault(text.section(), nothing);
            ComposedText other = fresh.getOrDefault(text.section(), nothing);
            if (!one.equals(other)) {
                Optional<SectionText> chosen = written.stream().filter(w -> w.quarter().equals(quarter)
                        && w.text().section().equals(text.section())).map(RestatedText::text).findFirst();
                changes.add(new NarrativeChange(quarter, one, other, text, NarrativeRules.written(other,
                        chosen.map(SectionText::th).orElse(null), chosen.map(SectionText::en).orElse(null))));
            }
        }
        return changes;
    }

    private static Map<String, ComposedText> bySection(List<ComposedText> texts) {
        return texts.stream().collect(Collectors.toMap(ComposedText::section, Function.identity()));
    }

    /** What is sealed: texts that stay as they are, and what was written for new figures. */
    static List<SectionText> kept(List<SectionText> sealed, List<NarrativeChange> changes) {
        Map<String, SectionText> changed = new HashMap<>();
        changes.forEach(change -> changed.put(change.sealed().section(), change.kept()));
        return sealed.stream().map(text -> changed.getOrDefault(text.section(), text)).filter(SectionText::isEdited)
                .toList();
    }

    void record(List<NarrativeChange> changes) {
        changes.stream().filter(change -> !Objects.equals(change.sealed(), change.kept())).forEach(change ->
                audit.recordChange(null, "restated", "narrative", change.quarter() + " " + change.sealed().section(), null,
                        change.sealed(), change.kept()));
    }
}
