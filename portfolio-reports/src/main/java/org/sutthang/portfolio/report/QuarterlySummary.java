package org.sutthang.portfolio.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ReportVerification;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Companions;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/**
 * The quarterly summary of the portfolio, whatever the file format: headline figures, funnel, statuses and what moved
 * them, decisions wanted, indicators, milestones, scale-out, money, silence, obstacles, directives, and an annex of all projects. It says
 * nothing that is not in the standing it is given, so a sealed standing always makes the same report.
 */
public final class QuarterlySummary {

    private static final int HASH_SHOWN = ReportVerification.DIGITS;
    private static final int HASH_GROUP = 4;
    private static final int SCOPE_SHOWN = 80;

    private QuarterlySummary() {
    }

    /**
     * Writes the summary.
     *
     * @param portfolio the quarter's portfolio, sealed or provisional
     * @param options what is asked of it
     * @param publicUrl where people reach the product, so that it can be verified there; null to name no address
     * @return the report, marked as provisional unless the standing is sealed
     */
    public static ReportContent of(PortfolioStanding portfolio, ReportOptions options, String publicUrl) {
        Wording words = Wording.of(options.language(), options.digits());
        Subject subject = Subject.of(portfolio, words);
        List<Section> sections = sections(subject).stream()
                .filter(section -> options.annex() || section.topic() != Topic.ANNEX).toList();
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= sections.size(); i++) {
            numbers.add(words.plain(i));
        }
        String subtitle = words.text("subtitle", words.quarter(subject.quarter()),
                words.date(portfolio.dates().firstDay()), words.date(portfolio.dates().lastDay()))
                + (subject.isPart() ? " · " + subject.scope() : "");
        return new ReportContent(words.language(), words.text("title"), subtitle, frame(subject, publicUrl), sections,
                numbers, identity(portfolio, words, publicUrl) + (options.annex() ? "" : "/short"), created(portfolio),
                companions(subject, sections, numbers));
    }

    private static Companions companions(Subject subject, List<Section> sections, List<String> numbers) {
        Wording words = subject.words();
        return new Companions(new CoverMemo(subject, sections, numbers).memo(),
                new MeetingSlides(subject, sections).slides(),
                new Companions.Words(words.text("companions.contents"), n -> words.text("companions.more", n),
                        words.text("companions.province"), words.text("column.projects"), marks(words)));
    }

    private static Map<Mark, String> marks(Wording words) {
        Map<Mark, String> marks = new EnumMap<>(Mark.class);
        for (Status status : Status.values()) {
            marks.putIfAbsent(Mark.of(status), words.status(status));
        }
        marks.put(Mark.BENEFIT, words.stage(Stage.BENEFIT_PROVEN));
        return marks;
    }

    private static List<Section> sections(Subject subject) {
        HeadlineSections headline = new HeadlineSections(subject);
        AttentionSections attention = new AttentionSections(subject);
        BenefitSections benefit = new BenefitSections(subject);
        AnnexSections annex = new AnnexSections(subject);
        return List.of(headline.summary().about(Topic.SUMMARY), headline.funnel().about(Topic.FUNNEL),
                headline.statuses().about(Topic.STATUSES), attention.decisions().about(Topic.DECISIONS),
                attention.moves().about(Topic.MOVES), new IndicatorSection(subject).section().about(Topic.INDICATORS),
                new MilestoneSection(subject).section().about(Topic.MILESTONES),
                benefit.proven().about(Topic.PROVEN), new ScaleOutSection(subject).section().about(Topic.SCALE_OUT),
                benefit.disbursement().about(Topic.MONEY), attention.notReported().about(Topic.SILENT),
                attention.obstacles().about(Topic.OBSTACLES),
                new DirectiveSection(subject).section().about(Topic.DIRECTIVES),
                new RatingSection(subject).section().about(Topic.RATINGS), annex.method().about(Topic.METHOD),
                annex.projects().about(Topic.ANNEX));
    }

    private static ReportContent.Frame frame(Subject subject, String publicUrl) {
        PortfolioStanding portfolio = subject.portfolio();
        Wording words = subject.words();
        String shortTitle = words.text("shortTitle", words.shortQuarter(portfolio.dates().quarter()));
        ReportContent.PageNumbers pages = (page, of) -> words.text("page", words.plain(page), words.plain(of));
        if (portfolio.provisional()) {
            return new ReportContent.Frame(words.text("office"), words.text("unit"), shortTitle,
                    words.text("origin.provisional", words.date(portfolio.asOf())), null,
                    words.text("provisional") + (subject.isPart() ? " · " + shortened(subject.scope()) : ""), pages,
                    null);
        }
        PortfolioStanding.Sealing sealing = portfolio.sealing();
        LocalDate sealedOn = sealing.sealedAt().atZone(OfficeClock.ZONE).toLocalDate();
        String key = sealing.reason() == null ? "origin.sealed" : "origin.restated";
        return new ReportContent.Frame(words.text("office"), words.text("unit"), shortTitle,
                words.text(key, words.plain(sealing.revision()), words.date(sealedOn)),
                words.text("seal", shortSeal(sealing.seal())), subject.isPart() ? shortened(subject.scope()) : null,
                pages, verification(portfolio, words, publicUrl));
    }

    /** The address names what is printed on the report, so that whoever types it needs nothing else. */
    private static ReportContent.Verification verification(PortfolioStanding portfolio, Wording words,
            String publicUrl) {
        if (publicUrl == null) {
            return null;
        }
        String address = "%s/verify?q=%d-%d&r=%d&s=%s".formatted(publicUrl, portfolio.dates().quarter().fiscalYear(),
                portfolio.dates().quarter().quarter(), portfolio.sealing().revision(),
                portfolio.sealing().seal().substring(0, ReportVerification.DIGITS));
        return new ReportContent.Verification(words.text("verify", address), address);
    }

    /** What stands in one line on every page must find room there; the whole of it stands under the title. */
    private static String shortened(String scope) {
        return scope.length() <= SCOPE_SHOWN ? scope : scope.substring(0, SCOPE_SHOWN - 1) + "…";
    }

    /** The first digits of a seal in groups, as people read them out to each other. */
    private static String shortSeal(String seal) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < HASH_SHOWN && i < seal.length(); i++) {
            if (i > 0 && i % HASH_GROUP == 0) {
                grouped.append('·');
            }
            grouped.append(seal.charAt(i));
        }
        return grouped.toString();
    }

    private static String identity(PortfolioStanding portfolio, Wording words, String publicUrl) {
        String source = portfolio.provisional() ? "provisional/" + portfolio.asOf()
                : portfolio.sealing().revision() + "/" + portfolio.sealing().seal();
        String part = portfolio.part() == null ? "" : "/part/" + portfolio.part().code();
        return "quarterly/" + portfolio.dates().quarter() + "/" + source + part + "/" + words.language().getLanguage()
                + (publicUrl == null || portfolio.provisional() ? "" : "/" + publicUrl);
    }

    private static Instant created(PortfolioStanding portfolio) {
        return portfolio.provisional() ? portfolio.asOf().atStartOfDay(OfficeClock.ZONE).toInstant()
                : portfolio.sealing().sealedAt();
    }
}
