package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Wording;

/**
 * The summary of a quarter or of the months up to its end, of the portfolio or of an organisation, whatever the file format:
 * headline figures, funnel, statuses and what moved them, decisions wanted, indicators, milestones, scale-out, money,
 * silence, obstacles, directives, and an annex of all projects. It says nothing that is not in the standings it is given, so
 * sealed standings always make the same report.
 */
public final class QuarterlySummary {

    private final Subject subject;
    private final boolean whole;
    private final List<Topic> topics = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<Topic, List<String>> sentences = new EnumMap<>(Topic.class);

    private QuarterlySummary(PortfolioCourse course, ReportOptions options, boolean whole) {
        this.whole = whole;
        this.subject = Subject.of(course, options.months(), Wording.of(options.language(), options.digits()));
        headlines();
        details();
        rest(options.annex());
    }

    /**
     * Writes the summary of a quarter whose past is not known.
     *
     * @param portfolio the quarter's portfolio, sealed or provisional
     * @param options what is asked of it
     * @param publicUrl where people reach the product, so that it can be verified there; null to name no address
     * @return the report, marked as provisional unless the standing is sealed
     */
    public static ReportContent of(PortfolioStanding portfolio, ReportOptions options, String publicUrl) {
        return of(PortfolioCourse.of(portfolio), options, publicUrl);
    }

    /**
     * Writes the summary.
     *
     * @param course the quarter's portfolio with those before it
     * @param options what is asked of it
     * @param publicUrl where people reach the product, so that it can be verified there; null to name no address
     * @return the report, marked as provisional unless every quarter it tells of is sealed
     */
    public static ReportContent of(PortfolioCourse course, ReportOptions options, String publicUrl) {
        QuarterlySummary summary = new QuarterlySummary(course, options, true);
        Narrative composed = Narrative.composed(summary.sentences);
        return summary.content(options, isOfTheQuarter(options)
                ? composed.edited(course.portfolio().narrative(), summary.subject.words()) : composed, publicUrl);
    }

    /** What was written is about the whole portfolio in the one quarter; other reports have other figures. */
    private static boolean isOfTheQuarter(ReportOptions options) {
        return options.span() == 1 && options.scope() instanceof ReportScope.Portfolio;
    }

    /**
     * Writes the summary with other running texts than the composed ones.
     *
     * @param course the quarter's portfolio with those before it
     * @param options what is asked of it
     * @param narrative the running texts
     * @param publicUrl where people reach the product, so that it can be verified there; null to name no address
     * @return the report
     */
    public static ReportContent of(PortfolioCourse course, ReportOptions options, Narrative narrative,
            String publicUrl) {
        return new QuarterlySummary(course, options, true).content(options, narrative, publicUrl);
    }

    /**
     * The running texts that the figures make by rules, for somebody to read and edit.
     *
     * @param course the quarter's portfolio with those before it
     * @param options what is asked of the report
     * @return the texts of the sections
     */
    public static Narrative narrative(PortfolioCourse course, ReportOptions options) {
        return composed(course, options).narrative();
    }

    /** The sections that a report has, in their order, with their composed texts. */
    record Composed(List<Topic> topics, Narrative narrative) {
    }

    /** Composes the running texts without the rest of the report. */
    static Composed composed(PortfolioCourse course, ReportOptions options) {
        QuarterlySummary summary = new QuarterlySummary(course, options, false);
        return new Composed(summary.topics, Narrative.composed(summary.sentences));
    }

    private void headlines() {
        HeadlineSections headline = new HeadlineSections(subject);
        AttentionSections attention = new AttentionSections(subject);
        TrendSection trend = new TrendSection(subject);
        MoveSection moves = new MoveSection(subject);
        add(Topic.SUMMARY, headline::summary, headline.news());
        add(Topic.FUNNEL, headline::funnel, List.of());
        add(Topic.STATUSES, headline::statuses, List.of());
        trend.section().ifPresent(section -> add(Topic.TREND, () -> section, trend.sentences()));
        add(Topic.DECISIONS, attention::decisions, attention.decisionSentences());
        add(Topic.MOVES, moves::section, moves.sentences());
    }

    private void details() {
        IndicatorSection indicators = new IndicatorSection(subject);
        MilestoneSection milestones = new MilestoneSection(subject);
        BenefitSections benefit = new BenefitSections(subject);
        ScaleOutSection scaleOut = new ScaleOutSection(subject);
        add(Topic.INDICATORS, indicators::section, indicators.sentences());
        add(Topic.MILESTONES, milestones::section, milestones.sentences());
        add(Topic.PROVEN, benefit::proven, benefit.provenSentences());
        add(Topic.SCALE_OUT, scaleOut::section, scaleOut.sentences());
        add(Topic.MONEY, benefit::disbursement, benefit.moneySentences());
    }

    private void rest(boolean withAnnex) {
        AttentionSections attention = new AttentionSections(subject);
        DirectiveSection directives = new DirectiveSection(subject);
        AnnexSections annex = new AnnexSections(subject);
        add(Topic.SILENT, attention::notReported, attention.silentSentences());
        add(Topic.OBSTACLES, attention::obstacles, attention.obstacleSentences());
        add(Topic.DIRECTIVES, directives::section, directives.sentences());
        add(Topic.RATINGS, new RatingSection(subject)::section, List.of());
        add(Topic.METHOD, annex::method, List.of());
        if (withAnnex) {
            add(Topic.ANNEX, annex::projects, List.of());
        }
    }

    /** Who edits the texts needs no tables of ten thousand projects. */
    private void add(Topic topic, Supplier<Section> section, List<String> said) {
        topics.add(topic);
        if (whole) {
            sections.add(section.get().about(topic));
        }
        sentences.put(topic, said);
    }

    private ReportContent content(ReportOptions options, Narrative narrative, String publicUrl) {
        Wording words = subject.words();
        QuarterDates dates = subject.dates();
        String time = subject.span().isLong() ? words.text("months", options.months(), words.year(subject.quarter()))
                : words.quarter(subject.quarter());
        String subtitle = words.text("subtitle", time, words.date(dates.firstDay()), words.date(dates.lastDay()))
                + (subject.isPart() ? " · " + subject.scope() : "");
        String title = words.text(subject.span().isLong() ? "title.months." + options.months() : "title");
        String shortTitle = subject.span().isLong()
                ? words.text("shortTitle.months", words.text("title"), options.months(), words.year(subject.quarter()))
                : words.text("shortTitle", words.shortQuarter(subject.quarter()));
        Imprint imprint = new Imprint(subject.quarter(),
                subject.span().provisional() ? null : subject.portfolio().sealing(), subject.portfolio().asOf(), words,
                publicUrl);
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= sections.size(); i++) {
            numbers.add(words.plain(i));
        }
        List<Section> told = sections.stream().map(section -> told(section, narrative)).toList();
        return new ReportContent(words.language(), title, subtitle,
                imprint.frame(shortTitle, subject.isPart() ? subject.scope() : null), told, numbers,
                imprint.identity("quarterly", options) + reader(), imprint.created(),
                CompanionTexts.of(subject, words.text("memo.months", title, time), told, numbers, narrative));
    }

    /** Whoever is bound, or reads some projects no further than where they stand, has a report of his own. */
    private String reader() {
        return (subject.isPart() ? "/part/" + subject.portfolio().part().code() : "")
                + (subject.isRestricted() ? "/reads/" + subject.course().fully() : "");
    }

    /** The running text comes first, but for a remark that has to be read before everything else. */
    private static Section told(Section section, Narrative narrative) {
        List<String> paragraphs = narrative.paragraphs(section.topic());
        if (paragraphs.isEmpty()) {
            return section;
        }
        List<Block> blocks = new ArrayList<>(section.blocks());
        int place = section.topic() == Topic.SUMMARY && blocks.get(0) instanceof Block.Note ? 1 : 0;
        for (String paragraph : paragraphs) {
            blocks.add(place++, new Block.Paragraph(paragraph));
        }
        return new Section(section.topic(), section.heading(), section.half(), List.copyOf(blocks));
    }
}
