package org.sutthang.portfolio.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.outcome.AwardProgress;
import org.sutthang.portfolio.outcome.AwardService;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.Field;

/** Every award with how far it came, as its address asks for, read once. */
@Named("awards")
@RequestScoped
public class AwardsBean {

    private static final String PATH = "/awards";
    private static final int PER_PAGE = 40;
    /** What can be asked for beside the states: stopped ones are a part of the closed. */
    private static final List<String> STATES = List.of("missing", "stalled", "open", "closed", "stopped");

    @Inject
    private OutcomeReading outcomes;
    @Inject
    private AwardService service;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private String text;
    private String state;
    private String campaign;
    private String lead;
    private Field states;
    private Field campaigns;
    private List<AwardLine> lines = List.of();
    private Pages pages;

    /** Before its forms are decoded, because they stand in the list. */
    @PostConstruct
    void read() {
        text = Texts.orNull(request.getParameter("q"));
        state = STATES.stream().filter(s -> s.equals(request.getParameter("state"))).findFirst().orElse(null);
        campaign = Texts.orNull(request.getParameter("campaign"));
        List<AwardProgress> all = outcomes.awards();
        List<AwardProgress> found = all.stream().filter(this::isWanted).toList();
        states = new Field("state", STATES.stream().map(s -> new Field.Option(s,
                locale.messages().get("awards.state." + s), s.equals(state))).toList());
        campaigns = campaigns(all);
        asked.check("status", request.getParameter("state"), state != null);
        asked.check("campaign", campaign, campaigns.choices().stream().anyMatch(Field.Option::selected));
        lead = lead(found);
        pages = Pages.of(request.getParameter("page"), found.size(), PER_PAGE,
                n -> new PageAddress(PATH).with("q", text).with("state", state).with("campaign", campaign)
                        .with("page", n).toString());
        lines = pages.rows(found).stream().map(a -> AwardLine.of(a, locale, format)).toList();
    }

    private String lead(List<AwardProgress> found) {
        long ideas = found.stream().map(a -> a.idea().code()).distinct().count();
        long stalled = found.stream().filter(a -> !a.closed() && a.project().stalled()).count();
        return format.text("awards.lead", format.number(found.size()), format.number(ideas), format.number(stalled),
                format.number(found.stream().filter(AwardProgress::closed).count()));
    }

    private Field campaigns(List<AwardProgress> all) {
        Map<String, String> names = new TreeMap<>();
        all.stream().filter(a -> a.campaign().code() != null).forEach(a -> names.put(a.campaign().code(),
                locale.pick(a.campaign().nameTh(), a.campaign().nameEn())));
        Map<String, String> ordered = new LinkedHashMap<>();
        names.keySet().stream().sorted(Comparator.reverseOrder()).forEach(c -> ordered.put(c, names.get(c)));
        return new Field("campaign", ordered.entrySet().stream().map(c -> new Field.Option(c.getKey(), c.getValue(),
                c.getKey().equals(campaign))).toList());
    }

    private boolean isWanted(AwardProgress award) {
        return (state == null || state.equals(AwardLine.state(award))
                || "stopped".equals(state) && award.project().stage() == Stage.STOPPED)
                && (campaign == null || campaign.equals(award.campaign().code()))
                && (text == null || Stream.of(award.code(), award.nameTh(), award.nameEn(), award.body(),
                        award.idea().code(), award.idea().nameTh(), award.idea().nameEn(), award.project().code(),
                        award.project().organisationTh(), award.project().organisationEn()).anyMatch(this::contains));
    }

    private boolean contains(String value) {
        return SearchText.occursIn(value, text);
    }

    /**
     * Opens the project of an award that came in without one.
     *
     * @return the project's page, or null where it was refused
     */
    public String open() {
        try {
            String project = service.openProject(request.getParameter("award"));
            return new PageAddress("/project.xhtml").with("faces-redirect", "true").with("code", project)
                    .with("done", "projectOpened").toString();
        } catch (RuleViolation refused) {
            messages.error(refused);
            return null;
        }
    }

    /** @return whether anything is left out */
    public boolean isNarrowed() {
        return text != null || state != null || campaign != null;
    }

    /** @return the awards of the page */
    public List<AwardLine> getLines() {
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

    /** @return the states to choose from */
    public Field getStates() {
        return states;
    }

    /** @return the campaigns to choose from */
    public Field getCampaigns() {
        return campaigns;
    }
}
