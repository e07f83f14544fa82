package org.sutthang.portfolio.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.idea.IdeaSummary;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.selection.RankedIdea;
import org.sutthang.portfolio.selection.ScorecardService;
import org.sutthang.portfolio.selection.ScorecardSetup;
import org.sutthang.portfolio.selection.SelectionService;
import org.sutthang.portfolio.selection.SelectionService.Decision;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.Seen;
import org.sutthang.portfolio.web.idea.MarkTable;

/** The ideas of a campaign in the order of their weighted marks, and the decisions about them. */
@Named("ranking")
@RequestScoped
public class RankingBean {

    private static final Map<String, String> FIELDS = Map.of("selection.decidedBy", "decisionForm:decidedBy",
            "selection.reason", "decisionForm:reason");
    private static final String PICK = "pick";
    private static final String PAGE = "page";
    private static final int PER_PAGE = 50;

    @Inject
    private SelectionService selection;
    @Inject
    private ScorecardService scorecards;
    @Inject
    private CampaignService campaigns;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private CampaignSummary campaign;
    private ScorecardSetup setup;
    private List<RankedIdea> ranked = List.of();
    private Pages pages;
    private List<Line> lines = List.of();
    private boolean assessor;
    private String decidedBy;
    private String reason;

    /**
     * An idea in the ranking.
     *
     * @param rank its place, or a dash without any mark
     * @param title its title
     * @param code its code
     * @param link where it is
     * @param scoreLink where marks are given to it; null where the selection of it is over
     * @param organisation the organisation it comes from
     * @param status the name of its status
     * @param weighted its weighted mark, or a dash
     * @param coverage how many marks of how many
     * @param missing the names of those who have not given all, or null
     * @param pick what the box to pick it sends, or null where nothing is to be decided any more
     * @param picked whether it was picked before the page was refused
     */
    public record Line(String rank, String title, String code, String link, String scoreLink, String organisation,
            String status, String weighted, String coverage, String missing, String pick, boolean picked) {
    }

    /** Before its form is decoded, because what it offers depends on the list. */
    @PostConstruct
    void read() {
        campaign = campaigns.get(request.getParameter("campaign"));
        setup = scorecards.setup(campaign.code());
        String reader = request.getUserPrincipal().getName();
        List<String> panel = setup.scorecard().panel();
        assessor = panel.isEmpty() ? setup.candidates().containsKey(reader) : panel.contains(reader);
        List<String> picked = picked();
        ranked = selection.ranking(campaign.code());
        pages = Pages.of(request.getParameter(PAGE), ranked.size(), PER_PAGE, n -> address("/campaigns/ranking").with(PAGE, n).toString());
        lines = pages.rows(ranked).stream().map(r -> line(r, picked)).toList();
    }

    private PageAddress address(String path) {
        return new PageAddress(path).with("campaign", request.getParameter("campaign"));
    }

    private static boolean isOpen(RankedIdea idea) {
        return Stream.of(IdeaStatus.SHORTLISTED, IdeaStatus.NOT_SELECTED).anyMatch(idea.idea().status()::mayBecome);
    }

    private Line line(RankedIdea ranked, List<String> picked) {
        IdeaSummary idea = ranked.idea();
        String pick = new Seen(idea.code(), idea.version()).toString();
        List<String> missing = new ArrayList<>(ranked.result().silent().stream().map(this::name).toList());
        ranked.result().partly().forEach(a -> missing.add(format.text("scorecard.partly", name(a))));
        return new Line(ranked.rank() == null ? ReaderFormat.NONE : ranked.rank().toString(),
                locale.pick(idea.titleTh(), idea.titleEn()), idea.code(),
                new PageAddress("/idea").with("code", idea.code()).toString(),
                !idea.status().isAssessed() ? null : new PageAddress("/ideas/score").with("idea", idea.code()).toString(),
                locale.pick(idea.organisationTh(), idea.organisationEn()), idea.status().name(),
                format.score(ranked.result().weighted()),
                MarkTable.coverage(ranked.result(), format),
                missing.isEmpty() ? null : String.join(", ", missing), isOpen(ranked) ? pick : null, picked.contains(pick));
    }

    private String name(String userName) {
        return setup.names().getOrDefault(userName, setup.candidates().getOrDefault(userName, userName));
    }

    private List<String> picked() {
        String[] values = request.getParameterValues(PICK);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /**
     * Takes the picked ideas onto the short list.
     *
     * @return the ranking again after it is done, null where it was refused
     */
    public String shortlist() {
        return decide(IdeaStatus.SHORTLISTED);
    }

    /**
     * Decides that the picked ideas are not selected.
     *
     * @return the ranking again after it is done, null where it was refused
     */
    public String reject() {
        return decide(IdeaStatus.NOT_SELECTED);
    }

    private String decide(IdeaStatus to) {
        try {
            selection.decide(Seen.versions(request.getParameterValues(PICK)), new Decision(to, decidedBy, reason));
            return address("/campaigns/ranking.xhtml").with("faces-redirect", "true").with(PAGE, request.getParameter(PAGE))
                    .with("done", "ideaDecided").toString();
        } catch (RuleViolation refused) {
            rules.refuse(refused, FIELDS);
            read();
            return null;
        }
    }

    /** @return the campaign's name */
    public String getName() {
        return locale.pick(campaign.nameTh(), campaign.nameEn());
    }

    /** @return the campaign's code */
    public String getCode() {
        return campaign.code();
    }

    /** @return the sentence with the news */
    public String getLead() {
        return format.text(setup.scorecard().panel().isEmpty() ? "ranking.lead.open" : "ranking.lead", ranked.size(),
                setup.scorecard().criteria().size(), setup.scorecard().panel().size());
    }

    /** @return the pages of the ranking */
    public Pages getPages() {
        return pages;
    }

    /** @return the ideas of the page, in order */
    public List<Line> getLines() {
        return lines;
    }

    /** @return whether anything can be decided */
    public boolean isDecidable() {
        return ranked.stream().anyMatch(RankingBean::isOpen);
    }

    /** @return whether the reader may give marks to ideas that are open */
    public boolean isAssessor() {
        return assessor;
    }

    /** @return who decided */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** @param decidedBy who decided */
    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    /** @return why */
    public String getReason() {
        return reason;
    }

    /** @param reason why */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
