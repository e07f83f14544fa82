package org.sutthang.portfolio.web.api;

import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.standing.Coverage;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.ScheduleStanding;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.web.text.ReasonText;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A project's standing as programs read it: percents for progress and coverage, fractions for ratio, progress and attainment. */
final class StandingJson {

    private StandingJson() {
    }

    /**
     * The standing of a project.
     *
     * @param found the project in its quarter
     * @param language the language of the reasons
     * @return its JSON form
     */
    static Json of(ProjectInQuarter found, UserLanguage language) {
        Standing standing = found.project().standing();
        return new Json()
                .with("code", found.project().code())
                .with("asOf", standing.asOf())
                .with("status", standing.status())
                .with("reasons", new ReasonText(language).sentences(found.project()))
                .with("schedule", schedule(standing.schedule()))
                .withEach("indicators", standing.indicators(), StandingJson::indicator)
                .with("attainment", standing.attainment())
                .with("score", standing.score())
                .with("coverage", coverage(standing.coverage()))
                .with("revision", found.sealing() == null ? null : Integer.valueOf(found.sealing().revision()));
    }

    private static Json schedule(ScheduleStanding schedule) {
        return new Json().with("status", schedule.status()).with("planned", schedule.planned())
                .with("actual", schedule.actual()).with("ratio", schedule.ratio())
                .withEach("overdue", schedule.overdue(), StandingJson::overdue);
    }

    private static Json overdue(MilestoneStanding milestone) {
        return new Json().with("code", milestone.code()).with("days", milestone.daysOverdue());
    }

    private static Json indicator(IndicatorStanding indicator) {
        return new Json().with("code", indicator.code()).with("reported", indicator.reported())
                .with("result", indicator.result()).with("target", indicator.target()).with("met", indicator.met())
                .with("progress", indicator.progress()).with("score", indicator.score())
                .with("status", indicator.status());
    }

    private static Json coverage(Coverage coverage) {
        return new Json().with("reported", coverage.reported()).with("total", coverage.total())
                .with("weight", coverage.weight());
    }
}
