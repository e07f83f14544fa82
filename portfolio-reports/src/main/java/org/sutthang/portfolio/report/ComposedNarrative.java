package org.sutthang.portfolio.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sutthang.portfolio.period.ComposedText;
import org.sutthang.portfolio.period.NarrativeComposer;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Digits;

/**
 * Composes the running texts of the portfolio's report for those who edit them: in both languages, with the digits that people
 * type. Rule: only sections whose sentences are composed can be edited, for nothing else tells that their figures have changed.
 */
@ApplicationScoped
public class ComposedNarrative implements NarrativeComposer {

    private static final Set<Topic> EDITABLE = EnumSet.of(Topic.SUMMARY, Topic.TREND, Topic.DECISIONS, Topic.MOVES,
            Topic.INDICATORS, Topic.MILESTONES, Topic.PROVEN, Topic.SCALE_OUT, Topic.MONEY, Topic.SILENT, Topic.OBSTACLES,
            Topic.DIRECTIVES);

    @Override
    public List<ComposedText> compose(PortfolioCourse course) {
        QuarterlySummary.Composed thai = QuarterlySummary.composed(course, options(course, Locale.forLanguageTag("th")));
        Narrative english = QuarterlySummary.narrative(course, options(course, Locale.ENGLISH));
        return thai.topics().stream().filter(EDITABLE::contains).map(topic -> new ComposedText(topic.name(),
                thai.narrative().of(topic).orElse(null), english.of(topic).orElse(null))).toList();
    }

    private static ReportOptions options(PortfolioCourse course, Locale language) {
        return ReportOptions.of(course.portfolio().dates().quarter(), language).withDigits(Digits.ARABIC).withAnnex(false);
    }
}
