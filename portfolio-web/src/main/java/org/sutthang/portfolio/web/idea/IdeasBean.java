package org.sutthang.portfolio.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.idea.IdeaSummary;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.faces.ReaderRights;
import org.sutthang.portfolio.web.portfolio.Field;

/** The list of ideas that its address asks for, read once. */
@Named("ideas")
@RequestScoped
public class IdeasBean {

    private static final String PATH = "/ideas";
    private static final int PER_PAGE = 50;
    /** Those that wait for somebody come first; within a status the latest code. */
    private static final List<String> ORDER =
            List.of("SUBMITTED", "SHORTLISTED", "DRAFT", "AWARDED", "NOT_SELECTED", "WITHDRAWN");
    private static final String WITHDRAWN = "withdrawn";
    /** On the short list at any time, whatever came of it. */
    private static final String REACHED = "reached";

    @Inject
    private IdeaService service;
    @Inject
    private CampaignService campaignService;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private ReaderRights rights;
    @Inject
    private OutcomeReading outcomes;
    @Inject
    private AskedFilters asked;

    private String text;
    private String status;
    private String campaign;
    private boolean shortlistedEver;
    private IdeasBy by;
    private String lead;
    private Field statuses;
    private Field campaigns;
    private List<Line> lines = List.of();
    private Pages pages;

    /**
     * An idea in the list.
     *
     * @param code its code
     * @param title its title
     * @param campaign the campaign it came from, or null
     * @param campaignLink where that is, or null
     * @param organisation the organisation it came from
     * @param proposer who proposed it, or null
     * @param status the word for how far it came, in which its style is named
     * @param link where it is
     */
    public record Line(String code, String title, String campaign, String campaignLink, String organisation,
            String proposer, String status, String link) {
    }

    /** Reads the list that the address asks for. */
    public void load() {
        text = Texts.orNull(asked.value("q"));
        status = Texts.orNull(asked.value("status"));
        campaign = Texts.orNull(asked.value("campaign"));
        asked.check("status", status, status == null || ORDER.contains(status.toUpperCase(Locale.ROOT)));
        status = status != null && ORDER.contains(status.toUpperCase(Locale.ROOT)) ? status : null;
        shortlistedEver = "shortlisted".equals(asked.value(REACHED));
        List<CampaignSummary> known = campaignService.all();
        asked.check("campaign", campaign, known.stream().anyMatch(c -> c.code().equals(campaign)));
        by = IdeasBy.read(asked::value, known, outcomes::awards);
        List<IdeaSummary> all = service.all();
        List<IdeaSummary> found = all.stream().filter(this::isWanted)
                .sorted(Comparator.comparingInt(i -> ORDER.indexOf(word(i)))).toList();
        statuses = field("status", Stream.concat(Stream.of(IdeaStatus.values()).map(s -> s.name().toLowerCase(Locale.ROOT)),
                Stream.of(WITHDRAWN)).toList(), status, s -> locale.messages().get("ideastatus." + s.toUpperCase(Locale.ROOT)));
        campaigns = new Field("campaign", known.stream().map(c -> new Field.Option(c.code(),
                locale.pick(c.nameTh(), c.nameEn()), c.code().equals(campaign))).toList());
        lead = lead(all, found);
        pages = Pages.of(asked.value("page"), found.size(), PER_PAGE,
                n -> new PageAddress(PATH).with("q", text).with("status", status).with("campaign", campaign)
                        .with(REACHED, shortlistedEver ? "shortlisted" : null)
                        .with(IdeasBy.KNOWN, by.known()).with(IdeasBy.AWARDED, by.awarded()).with("page", n).toString());
        lines = pages.rows(found).stream().map(this::line).toList();
    }

    private static Field field(String name, List<String> values, String chosen,
            UnaryOperator<String> label) {
        return new Field(name, values.stream().map(v -> new Field.Option(v, label.apply(v), v.equals(chosen))).toList());
    }

    private String lead(List<IdeaSummary> all, List<IdeaSummary> found) {
        if (!rights.isReadEverything()) {
            return format.text("ideas.lead.own", format.number(all.size()));
        }
        if (isNarrowed()) {
            return format.text("ideas.lead.found", format.number(found.size()), format.number(all.size()));
        }
        return format.text("ideas.lead", format.number(all.size()), format.number(count(all, IdeaStatus.SUBMITTED)),
                format.number(count(all, IdeaStatus.SHORTLISTED)), format.number(count(all, IdeaStatus.AWARDED)));
    }

    private static long count(List<IdeaSummary> all, IdeaStatus status) {
        return all.stream().filter(i -> i.status() == status && !i.withdrawn()).count();
    }

    /** @return whether anything is left out */
    public boolean isNarrowed() {
        return text != null || status != null || campaign != null || shortlistedEver || by.asked();
    }

    private boolean isWanted(IdeaSummary idea) {
        return (status == null || status.equalsIgnoreCase(word(idea)))
                && (campaign == null || campaign.equals(idea.campaignCode()))
                && (!shortlistedEver || idea.wasShortlisted()) && by.holds(idea)
                && (text == null || Stream.of(idea.code(), idea.titleTh(), idea.titleEn(), idea.proposer(),
                        idea.organisationTh(), idea.organisationEn(), idea.campaignTh(), idea.campaignEn())
                        .anyMatch(this::contains));
    }

    private boolean contains(String value) {
        return SearchText.occursIn(value, text);
    }

    /** A withdrawn idea is first of all withdrawn. */
    static String word(IdeaSummary idea) {
        return idea.withdrawn() ? "WITHDRAWN" : idea.status().name();
    }

    private Line line(IdeaSummary idea) {
        return new Line(idea.code(), locale.pick(idea.titleTh(), idea.titleEn()),
                locale.pick(idea.campaignTh(), idea.campaignEn()), idea.campaignCode() == null ? null
                        : new PageAddress("/campaign").with("code", idea.campaignCode()).toString(),
                locale.pick(idea.organisationTh(), idea.organisationEn()), idea.proposer(), word(idea),
                new PageAddress("/idea").with("code", idea.code()).toString());
    }

    /** @return the ideas of the page */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the sentence with the news */
    public String getLead() {
        return lead;
    }

    /** @return what is searched for, or null */
    public String getText() {
        return text;
    }

    /** @return the statuses to choose from */
    public Field getStatuses() {
        return statuses;
    }

    /** @return the campaigns to choose from */
    public Field getCampaigns() {
        return campaigns;
    }

    /** @return by which day the ideas of the list were known or awarded */
    public IdeasBy getBy() {
        return by;
    }

    /** @return shortlisted where the list shows what was on the short list at any time, or null */
    public String getReached() {
        return shortlistedEver ? "shortlisted" : null;
    }
}
