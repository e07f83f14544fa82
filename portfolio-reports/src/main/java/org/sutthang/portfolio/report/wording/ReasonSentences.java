package org.sutthang.portfolio.report.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.UpdateStanding;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.ReasonKey;
import org.sutthang.portfolio.standing.Standing;

/**
 * Says in one sentence each why a project has its status: "ขั้นตอนสำคัญที่ 3 (เชื่อมโยงฐานข้อมูล) เลยกำหนด 41 วัน".
 * Pages and reports share these sentences. Like {@link Wording}, one for each report or request.
 *
 * <pre>{@code
 * List<String> why = ReasonSentences.in(locale, Digits.ARABIC).of(project);
 * }</pre>
 */
public final class ReasonSentences {

    private final Wording wording;

    /**
     * Sentences in the words of a report.
     *
     * @param wording language and digits
     */
    public ReasonSentences(Wording wording) {
        this.wording = wording;
    }

    /**
     * Sentences in a language.
     *
     * @param language English for any locale of that language, Thai for every other
     * @param digits the digits of Thai sentences
     * @return the sentences
     */
    public static ReasonSentences in(Locale language, Digits digits) {
        return new ReasonSentences(Wording.of(language, digits));
    }

    /**
     * Every reason of a project's status.
     *
     * @param project the project
     * @return the sentences in the order of the reasons, worst first
     */
    public List<String> of(ProjectStanding project) {
        return project.standing().reasons().stream().map(reason -> sentence(reason, project)).toList();
    }

    /**
     * Every reason of a standing by itself, such as one that is foreseen.
     *
     * @param standing the standing
     * @return the sentences in the order of the reasons, worst first
     */
    public List<String> of(Standing standing) {
        return standing.reasons().stream().map(reason -> sentence(reason, standing)).toList();
    }

    /**
     * The reasons that decided the status; without any, the first one.
     *
     * @param project the project
     * @param most how many at the most
     * @return the sentences, worst first
     */
    public List<String> deciding(ProjectStanding project, int most) {
        Standing standing = project.standing();
        List<Reason> deciding = standing.reasons().stream().filter(r -> r.status() == standing.status()).toList();
        List<Reason> told = deciding.isEmpty() ? standing.reasons().stream().limit(1).toList() : deciding;
        return told.stream().limit(most).map(reason -> sentence(reason, project)).toList();
    }

    /**
     * One reason of a project's status. A report that was sent back is not called one that never came.
     *
     * @param reason the reason
     * @param project the project
     * @return the sentence, without a full stop
     */
    public String sentence(Reason reason, ProjectStanding project) {
        UpdateStanding update = project.update();
        if (reason.key() != ReasonKey.REPORT_MISSING || update.status() != UpdateStatus.RETURNED) {
            return sentence(reason, project.standing());
        }
        int days = reason.numbers().get(0).intValue();
        return update.submittedOn() == null ? wording.text("reason.REPORT_RETURNED", days)
                : wording.text("reason.REPORT_RETURNED.sent", days, wording.shortDate(update.submittedOn()));
    }

    /**
     * One reason.
     *
     * @param reason the reason
     * @param standing the standing it is a reason of; milestones and indicators are named from it
     * @return the sentence, without a full stop
     */
    public String sentence(Reason reason, Standing standing) {
        List<BigDecimal> numbers = reason.numbers();
        return switch (reason.key()) {
            case REPORT_MISSING -> text(reason, numbers.get(0).intValue());
            case MILESTONE_OVERDUE -> text(reason, milestone(reason.subject(), standing), numbers.get(0).intValue());
            case SCHEDULE_PROGRESS -> text(reason, wording.percent(numbers.get(0)), wording.percent(numbers.get(1)));
            case NOTHING_PLANNED_YET, NO_MILESTONES -> text(reason);
            case ATTAINMENT -> text(reason, wording.percentOf(numbers.get(0)), numbers.get(1).intValue(),
                    numbers.get(2).intValue());
            case INDICATOR_BELOW_TARGET -> belowTarget(reason, standing);
            case NO_INDICATOR_JUDGED -> numbers.get(1).signum() == 0 ? wording.text("reason.NO_INDICATOR_DUE")
                    : text(reason, numbers.get(0).intValue(), numbers.get(1).intValue());
        };
    }

    private String text(Reason reason, Object... arguments) {
        return wording.text("reason." + reason.key(), arguments);
    }

    /** A milestone by its place in the plan and its title. */
    private String milestone(String code, Standing standing) {
        List<MilestoneStanding> milestones = standing.schedule().milestones();
        for (int i = 0; i < milestones.size(); i++) {
            MilestoneStanding milestone = milestones.get(i);
            if (milestone.code().equals(code)) {
                return wording.text("reason.milestone", i + 1,
                        wording.name(milestone.titleTh(), milestone.titleEn()));
            }
        }
        return code;
    }

    private String belowTarget(Reason reason, Standing standing) {
        IndicatorStanding indicator = standing.indicators().stream().filter(i -> i.code().equals(reason.subject()))
                .findFirst().orElse(null);
        String name = indicator == null ? reason.subject()
                : wording.name(indicator.card().nameTh(), indicator.card().nameEn());
        String sentence = indicator != null && indicator.card().isMetNotMet()
                ? wording.text("reason.CRITERION_NOT_MET", name)
                : wording.text("reason." + ReasonKey.INDICATOR_BELOW_TARGET, name,
                        wording.percentOf(reason.numbers().get(0)));
        return indicator != null && indicator.incomplete()
                ? sentence + " " + wording.text("reason.incomplete", (int) indicator.partsReported(),
                        indicator.parts().size())
                : sentence;
    }
}
