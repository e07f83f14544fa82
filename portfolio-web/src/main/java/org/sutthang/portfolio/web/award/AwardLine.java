package org.sutthang.portfolio.web.award;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.outcome.AwardProgress;
import org.sutthang.portfolio.outcome.AwardProgress.Delivery;
import org.sutthang.portfolio.web.chart.StageSteps;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * An award in words: what it is, how far it came, and how long it has stood still.
 *
 * @param code the award's code
 * @param name its name
 * @param about its level, the body that granted it, and the day
 * @param ideaCode the code of the idea that won it
 * @param idea the title of that idea
 * @param campaign the campaign that the idea came from, or null
 * @param campaignLink where that is, or null
 * @param organisation who delivers it
 * @param projectLink where its project is, or null without one
 * @param path its way through the stages
 * @param stage the name of its stage
 * @param state stalled, missing, open or closed
 * @param still how long it has stood still, in words; null where it is closed
 */
public record AwardLine(String code, String name, String about, String ideaCode, String idea, String campaign,
        String campaignLink, String organisation, String projectLink, StageSteps path, String stage, String state,
        String still) {

    /**
     * The line of an award.
     *
     * @param award the award
     * @param locale the reader's language
     * @param format the reader's dates
     * @return the line
     */
    public static AwardLine of(AwardProgress award, LocaleBean locale, ReaderFormat format) {
        Delivery project = award.project();
        String about = Stream.of(award.level(), award.body(), format.date(award.awardedOn()))
                .filter(text -> text != null).collect(Collectors.joining(" · "));
        return new AwardLine(award.code(), locale.pick(award.nameTh(), award.nameEn()), about, award.idea().code(),
                locale.pick(award.idea().nameTh(), award.idea().nameEn()),
                locale.pick(award.campaign().nameTh(), award.campaign().nameEn()),
                award.campaign().code() == null ? null
                        : new PageAddress("/campaign").with("code", award.campaign().code()).toString(),
                locale.pick(project.organisationTh(), project.organisationEn()),
                project.code() == null ? null : new PageAddress("/project").with("code", project.code()).toString(),
                StageSteps.of(project.stage().name(), project.before() == null ? null : project.before().name()),
                project.stage().name(), state(award), award.closed() ? null
                        : format.text("awards.still", format.number(project.daysStill()), format.date(project.since())));
    }

    /** An award without a project cannot even be stalled properly: it comes first wherever it is shown. */
    static String state(AwardProgress award) {
        if (award.closed()) {
            return "closed";
        }
        if (award.project().code() == null) {
            return "missing";
        }
        return award.project().stalled() ? "stalled" : "open";
    }
}
