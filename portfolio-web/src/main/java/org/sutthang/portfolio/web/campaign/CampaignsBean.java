package org.sutthang.portfolio.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.outcome.CampaignOutcome;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.campaign.CampaignLine.Sort;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The comparison of campaigns in the order that its address asks for, read once. */
@Named("campaigns")
@RequestScoped
public class CampaignsBean {

    private static final String PATH = "/campaigns";
    private static final String DESCENDING = "-";

    @Inject
    private OutcomeReading outcomes;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private String lead;
    private List<CampaignLine> lines = List.of();
    private List<Heading> headings = List.of();

    /**
     * The head of a column.
     *
     * @param key what it sorts by
     * @param link the list sorted by it
     * @param order ascending or descending where the list is sorted by it, or null
     */
    public record Heading(String key, String link, String order) {
    }

    /** Reads the campaigns. */
    public void load() {
        String asked = request.getParameter("sort") == null ? "-held" : request.getParameter("sort");
        boolean descending = asked.startsWith(DESCENDING);
        Sort sort = Arrays.stream(Sort.values())
                .filter(s -> s.name().equalsIgnoreCase(descending ? asked.substring(1) : asked)).findFirst()
                .orElse(Sort.HELD);
        List<CampaignOutcome> all = outcomes.campaigns();
        lines = all.stream().sorted(sort.order(locale, descending)).map(o -> CampaignLine.of(o, locale, format)).toList();
        headings = Arrays.stream(Sort.values()).map(s -> heading(s, sort, descending)).toList();
        lead = format.text("campaigns.lead", format.number(all.size()),
                format.number(all.stream().mapToInt(CampaignOutcome::ideas).sum()),
                format.number(all.stream().mapToInt(CampaignOutcome::awarded).sum()),
                format.number(all.stream().mapToInt(o -> o.reached(Stage.BENEFIT_PROVEN)).sum()));
    }

    /** Figures are first asked for from the greatest on, names and days as one reads them. */
    private static Heading heading(Sort key, Sort sort, boolean descending) {
        boolean present = key == sort;
        boolean down = present ? !descending : key != Sort.NAME && key != Sort.START;
        return new Heading(key.name().toLowerCase(Locale.ROOT),
                new PageAddress(PATH).with("sort", (down ? DESCENDING : "") + key.name().toLowerCase(Locale.ROOT)).toString(),
                present ? descending ? "descending" : "ascending" : null);
    }

    /** @return the campaigns in order */
    public List<CampaignLine> getLines() {
        return lines;
    }

    /** @return the heads of the columns */
    public List<Heading> getHeadings() {
        return headings;
    }

    /** @return the sentence with the news */
    public String getLead() {
        return lead;
    }
}
