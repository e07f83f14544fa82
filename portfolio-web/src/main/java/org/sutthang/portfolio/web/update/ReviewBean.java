package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Consumer;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.AcceptanceService;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.ReturnReading;
import org.sutthang.portfolio.period.ReturnReading.ReturnedReport;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.period.AcceptedReports;

/** The monitor's review of one update: return it with a comment, accept it, give a rating of one's own. */
@Named("review")
@RequestScoped
public class ReviewBean {

    /** After these the report stays open; after the others the next one is reviewed. */
    private static final Set<String> STAY = Set.of("rated", "acceptanceTakenBack");

    @Inject
    private QuarterlyUpdateService service;
    @Inject
    private UpdateBean update;
    @Inject
    private PageMessages pageMessages;
    @Inject
    private AcceptanceService acceptances;
    @Inject
    private ReturnReading returns;

    private ReturnedReport returned;
    private boolean read;
    private String comment;
    private String rating;
    private String ratingReason;

    /**
     * Sends the update back.
     *
     * @return the list of reports to review, or null when the comment was refused
     */
    public String giveBack() {
        return done("comment", "updateReturned", sheet -> service.returnWithComment(sheet.project().code(), sheet.quarter(),
                sheet.version(), comment));
    }

    /**
     * Accepts the update.
     *
     * @return the list of reports to review
     */
    public String accept() {
        return done("comment", "updateAccepted",
                sheet -> service.accept(sheet.project().code(), sheet.quarter(), sheet.version()));
    }

    /**
     * Takes the acceptance back: the report is to be reviewed again.
     *
     * @return the report again
     */
    public String takeBack() {
        return done("comment", "acceptanceTakenBack",
                sheet -> acceptances.takeBack(sheet.project().code(), sheet.quarter(), sheet.version()));
    }

    /** @return when the report under review was last sent back, or null where it was not */
    public ReturnedReport getReturned() {
        UpdateSheet sheet = update.getSheet();
        if (!read && sheet.rights().review() && sheet.update().status() == UpdateStatus.SUBMITTED) {
            returned = returns.of(sheet).orElse(null);
        }
        read = true;
        return returned;
    }

    /**
     * Keeps the monitor's rating.
     *
     * @return where to go, or null when it was refused
     */
    public String rate() {
        return done("monitorReason", "rated", sheet -> service.rate(sheet.project().code(), sheet.quarter(),
                sheet.version(), rating == null ? null : Status.valueOf(rating), ratingReason));
    }

    private String done(String field, String key, Consumer<UpdateSheet> action) {
        UpdateSheet sheet = update.getSheet();
        try {
            action.accept(sheet);
        } catch (UpdateRefused refused) {
            refused.problems().forEach(p -> pageMessages.fieldError("review:" + field,
                    new RuleViolation(p.key(), p.arguments().toArray())));
            return null;
        } catch (RuleViolation broken) {
            if (!"update.comment.missing".equals(broken.getKey())) {
                throw broken;
            }
            pageMessages.fieldError("review:comment", broken);
            return null;
        }
        PageAddress next = STAY.contains(key) ? new PageAddress("/update").with("project", sheet.project().code())
                : new PageAddress("/period").with("list", "review");
        if ("updateAccepted".equals(key)) {
            next = next.with(AcceptedReports.PARAMETER, sheet.project().code());
        }
        return next.with("faces-redirect", "true").with("quarter", QuarterChoice.written(sheet.quarter())).with("done", key).toString();
    }

    /** @return what the owner should see to */
    public String getComment() {
        return comment;
    }

    /** @param comment what the owner should see to */
    public void setComment(String comment) {
        this.comment = comment;
    }

    /** @return the name of the monitor's rating, or null */
    public String getRating() {
        Status stored = update.getSheet().update().monitorRating();
        return rating == null && stored != null ? stored.name() : rating;
    }

    /** @param rating the name of the monitor's rating, or null */
    public void setRating(String rating) {
        this.rating = rating;
    }

    /** @return the monitor's reason, or null */
    public String getRatingReason() {
        return ratingReason == null ? update.getSheet().update().monitorRatingReason() : ratingReason;
    }

    /** @param ratingReason the monitor's reason, or null */
    public void setRatingReason(String ratingReason) {
        this.ratingReason = ratingReason;
    }
}
