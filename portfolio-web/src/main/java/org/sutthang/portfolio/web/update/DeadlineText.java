package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** Says how long there is until a deadline. */
@Named("deadlineText")
@RequestScoped
public class DeadlineText {

    private static final int SOON_DAYS = 7;

    @Inject
    private LocaleBean locale;

    static String of(long daysLeft, LocalDate deadline, LocaleBean locale) {
        String date = new ThaiFormat(locale.getLanguage()).date(deadline);
        if (daysLeft < 0) {
            return locale.messages().get("update.deadline.past", -daysLeft, date);
        }
        return daysLeft == 0 ? locale.messages().get("update.deadline.today", date)
                : locale.messages().get("update.deadline.left", daysLeft, date);
    }

    /**
     * The deadline of a sheet; of a report that was handed in, when that was.
     *
     * @param sheet the sheet
     * @return in words
     */
    public String of(UpdateSheet sheet) {
        if (isSubmitted(sheet)) {
            return locale.messages().get(sheet.project().update().late() ? "update.submitted.late" : "update.submitted",
                    new ThaiFormat(locale.getLanguage()).date(sheet.update().submittedOn()));
        }
        return of(sheet.daysLeft(), sheet.deadlineOn(), locale);
    }

    /**
     * How urgent it is.
     *
     * @param sheet the sheet
     * @return the style of its chip
     */
    public String tone(UpdateSheet sheet) {
        if (isSubmitted(sheet)) {
            return "plain";
        }
        if (sheet.daysLeft() < 0) {
            return "red";
        }
        return sheet.daysLeft() <= SOON_DAYS ? "amber" : "info";
    }

    private static boolean isSubmitted(UpdateSheet sheet) {
        return sheet.update().status() == UpdateStatus.SUBMITTED && sheet.update().submittedOn() != null;
    }
}
