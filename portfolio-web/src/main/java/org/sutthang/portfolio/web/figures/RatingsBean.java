package org.sutthang.portfolio.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sutthang.portfolio.period.Divergence;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.RatingRecord;
import org.sutthang.portfolio.period.RatingService;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page of a quarter's ratings that differ from what the rules come to, with each owner's record. */
@Named("ratings")
@RequestScoped
public class RatingsBean {

    @Inject
    private RatingService service;
    @Inject
    private QuarterPage quarters;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private QuarterChoice choice;
    private RatingService.Ratings ratings;
    private List<Line> lines = List.of();

    /**
     * A project in which ratings differ.
     *
     * @param code its code
     * @param title its title
     * @param organisation who delivers it
     * @param owner the owner's name, or null
     * @param computed what schedule and indicators come to
     * @param missing whether the report is missing, so that the project's status is that
     * @param ownerRating the owner's rating, or null
     * @param ownerReason the owner's reason, or null
     * @param monitorRating the monitor's rating, or null
     * @param monitorReason the monitor's reason, or null
     * @param news what differs, in a sentence
     * @param record how the owner's past ratings compare with what came, in a sentence
     */
    public record Line(String code, String title, String organisation, String owner, Status computed, boolean missing,
            Status ownerRating, String ownerReason, Status monitorRating, String monitorReason, String news,
            String record) {
    }

    @PostConstruct
    void load() {
        choice = quarters.choice(quarters.read(request.getParameter("quarter")));
        ratings = service.of(choice.getCurrent());
        Map<String, RatingRecord> records = ratings.records().stream()
                .collect(Collectors.toMap(RatingRecord::owner, r -> r));
        lines = ratings.divergences().stream().map(d -> line(d, records)).toList();
    }

    private Line line(Divergence divergence, Map<String, RatingRecord> records) {
        ProjectStanding p = divergence.project();
        return new Line(p.code(), locale.pick(p.titleTh(), p.titleEn()),
                locale.pick(p.organisation().nameTh(), p.organisation().nameEn()), p.ownerName(),
                divergence.computed(), p.status() == Status.NOT_REPORTED, p.update().ownerRating(),
                p.update().ownerRatingReason(), p.update().monitorRating(), p.update().monitorRatingReason(),
                news(divergence), p.owner() == null ? null : record(records.get(p.owner())));
    }

    private String news(Divergence divergence) {
        List<String> news = new ArrayList<>();
        if (divergence.owner() != null && divergence.owner() != Divergence.Judgement.IN_LINE) {
            news.add(format.text("ratings.owner." + divergence.owner()));
        }
        if (divergence.monitor() != null && divergence.monitor() != Divergence.Judgement.IN_LINE) {
            news.add(format.text("ratings.monitor." + divergence.monitor()));
        }
        if (divergence.betweenThem()) {
            news.add(format.text("ratings.between"));
        }
        return String.join(" · ", news);
    }

    private String record(RatingRecord record) {
        return record == null || !record.tells() ? format.text("ratings.record.little")
                : format.text("ratings.record", record.total(), record.overstated(), record.inLine(),
                        record.understated());
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return how final the figures are */
    public String getFinality() {
        PortfolioStanding portfolio = ratings.portfolio();
        return quarters.finality(portfolio.dates(), portfolio.asOf(), portfolio.sealing());
    }

    /** @return the sentence with the news: how many of those rated differ */
    public String getLead() {
        return format.text("ratings.lead", format.number(lines.size()), format.number(ratings.rated()));
    }

    /** @return the projects in which ratings differ */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the owners' records, those with the most ratings first */
    public List<RatingRecord> getRecords() {
        return ratings.records();
    }
}
