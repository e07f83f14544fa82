package org.sutthang.portfolio.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.outcome.AwardProgress;
import org.sutthang.portfolio.outcome.CampaignOutcome;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.outcome.StepTimes;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.award.AwardLine;
import org.sutthang.portfolio.web.chart.FunnelBars;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.faces.ReaderRights;

/** What became of the campaign that its address names, read once. */
@Named("campaign")
@RequestScoped
public class CampaignBean {

    /** As many awards as are looked through on this page; all of them have a list of their own. */
    private static final int AWARDS_SHOWN = 20;

    @Inject
    private OutcomeReading outcomes;
    @Inject
    private PortfolioReading standings;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private ReaderRights rights;
    @Inject
    private HttpServletRequest request;

    private CampaignOutcome outcome;
    private FunnelBars funnel;
    private List<Time> times = List.of();
    private List<AwardLine> awards = List.of();
    private String allAwards;

    /**
     * How long a step took.
     *
     * @param from the name of the stage it begins with
     * @param to the name of the stage it ends with
     * @param days the median in days, or null with too little data
     * @param note from how many projects it is known
     */
    public record Time(String from, String to, String days, String note) {
    }

    /** Reads what became of it. */
    public void load() {
        String code = request.getParameter("code");
        outcome = outcomes.campaign(code);
        funnel = FunnelBars.of(steps(code));
        times = outcome.times().steps().stream().map(this::time).toList();
        List<AwardProgress> granted = outcomes.awards().stream().filter(a -> code.equals(a.campaign().code())).toList();
        awards = granted.stream().limit(AWARDS_SHOWN).map(a -> AwardLine.of(a, locale, format)).toList();
        allAwards = granted.size() == awards.size() ? null : format.text("campaign.awards.all", format.number(granted.size()));
    }

    private List<FunnelBars.Step> steps(String code) {
        // Figures are as of today, and so is the list behind them.
        String running = QuarterChoice.written(standings.running());
        List<FunnelBars.Step> steps = new ArrayList<>();
        steps.add(step("ideas", outcome.ideas(), outcome.withdrawn() == 0 ? null
                : format.text("campaign.withdrawn", outcome.withdrawn()), ideas(code, null)));
        steps.add(step("shortlisted", outcome.shortlisted(), share(outcome.shortlisted(), outcome.ideas(), "ideas"),
                ideas(code, "shortlisted")));
        steps.add(step("awarded", outcome.awarded(), outcome.stalled() == 0
                ? share(outcome.awarded(), outcome.ideas(), "ideas") : format.text("campaign.stalled", outcome.stalled()),
                link("/awards", code).toString()));
        for (Stage stage : List.of(Stage.PLANNED, Stage.IN_USE, Stage.BENEFIT_PROVEN, Stage.SCALED_OUT)) {
            String note = stage == Stage.SCALED_OUT && outcome.adopters() > 0
                    ? format.text("campaign.adopters", outcome.adopters())
                    : share(outcome.reached(stage), outcome.awarded(), "awards");
            steps.add(new FunnelBars.Step(format.text("stage." + stage.name()), outcome.reached(stage), note,
                    context(link("/portfolio", code).with("quarter", running)
                            .with("reached", stage.name().toLowerCase(Locale.ROOT)).toString()),
                    stage.hasReached(Stage.BENEFIT_PROVEN)));
        }
        return steps;
    }

    private FunnelBars.Step step(String name, int count, String note, String link) {
        return new FunnelBars.Step(format.text("campaign.step." + name), count, note, context(link), false);
    }

    private String context(String link) {
        return link == null ? null : request.getContextPath() + link;
    }

    private static PageAddress link(String path, String code) {
        return new PageAddress(path).with("campaign", code);
    }

    /** Owners see their own ideas alone, so that for them no list is behind the figure. */
    private String ideas(String code, String reached) {
        return rights.isReadEverything() ? link("/ideas", code).with("reached", reached).toString() : null;
    }

    private String share(int part, int whole, String of) {
        return whole == 0 || part == 0 ? null : format.text("campaign.share." + of,
                format.number(BigDecimal.valueOf(part).movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)));
    }

    private Time time(StepTimes.Step step) {
        return new Time(step.from().name(), step.to().name(),
                step.days() == null ? null : format.text("campaign.days", format.decimal(step.days(), 1)),
                format.text("campaign.times.of", step.projects()));
    }

    /** @return its figures */
    public CampaignOutcome getOutcome() {
        return outcome;
    }

    /** @return its name */
    public String getName() {
        return locale.pick(outcome.campaign().nameTh(), outcome.campaign().nameEn());
    }

    /** @return the sentence with the news */
    public String getLead() {
        return format.text("campaign.lead", format.number(outcome.ideas()), format.number(outcome.awarded()),
                format.number(outcome.reached(Stage.BENEFIT_PROVEN)));
    }

    /** @return the way from its ideas to scale-out */
    public FunnelBars getFunnel() {
        return funnel;
    }

    /** @return how long each step took */
    public List<Time> getTimes() {
        return times;
    }

    /** @return its awards, those that stand still first */
    public List<AwardLine> getAwards() {
        return awards;
    }

    /** @return the way to the list of all its awards, in words; null where all are shown here */
    public String getAllAwards() {
        return allAwards;
    }

    /** @return the address of its stopped projects */
    public String getStoppedLink() {
        return link("/awards", outcome.campaign().code()).with("state", "stopped").toString();
    }

    /** @return its code as addresses write it */
    public String getCode() {
        return outcome.campaign().code();
    }
}
