package org.sutthang.portfolio.web.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.browse.BrowserOffer;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ReasonText;

/** What is said of a project in the reader's language. */
public final class ProjectWords {

    private final LocaleBean locale;
    private final ReaderFormat format;
    private final Messages messages;
    private final OrganisationTree tree;
    private final BrowserOffer offer;
    private final Map<String, Status> before;
    private ReasonText reasons;
    private final Map<String, String> provinces = new HashMap<>();

    ProjectWords(LocaleBean locale, ReaderFormat format, OrganisationTree tree, BrowserOffer offer, Map<String, Status> before) {
        this.locale = locale;
        this.format = format;
        this.messages = locale.messages();
        this.tree = tree;
        this.offer = offer;
        this.before = before;
    }

    /**
     * A project's title.
     *
     * @param project the project
     * @return its title
     */
    public String title(ProjectStanding project) {
        return locale.pick(project.titleTh(), project.titleEn());
    }

    /** The reason that decides its status, or null where it is on track or cannot be judged. */
    String why(ProjectStanding project) {
        Standing standing = project.standing();
        boolean telling = standing.status() != Status.GREEN && standing.status() != Status.NOT_RATED;
        if (reasons == null) {
            reasons = new ReasonText(locale.getLanguage());
        }
        return telling && !standing.reasons().isEmpty() ? reasons.sentence(standing.reasons().getFirst(), project) : null;
    }

    /** Its status in the quarter that the list compares with, or null where the list compares with none. */
    Status was(ProjectStanding project) {
        return before.get(project.code());
    }

    String organisation(ProjectStanding project) {
        return locale.pick(project.organisation().nameTh(), project.organisation().nameEn());
    }

    /** The name of the province it is delivered in, or null. */
    String province(ProjectStanding project) {
        String code = OrganisationTree.province(project.organisation().areaCode());
        return code == null ? null : provinces.computeIfAbsent(code, c -> tree.provinceNamed(c)
                .map(o -> locale.pick(o.nameTh(), o.nameEn())).orElse(c));
    }

    /** The name of the campaign that its idea came from, or null; known only where it was asked for. */
    String campaign(ProjectStanding project) {
        return offer.campaign(offer.origins().get(project.ideaCode())).map(c -> locale.pick(c.nameTh(), c.nameEn())).orElse(null);
    }

    /** The fiscal year in which it began, or null. */
    Integer fiscalYear(ProjectStanding project) {
        LocalDate began = project.startOn() == null ? project.awardedOn() : project.startOn();
        return began == null ? null : FiscalCalendar.THAI.quarterOf(began).fiscalYear();
    }

    private static Optional<MilestoneStanding> nextMilestone(ProjectStanding project) {
        return project.standing().schedule().counted().stream().filter(m -> !m.reached())
                .min(Comparator.comparing(ProjectWords::expected));
    }

    private static LocalDate expected(MilestoneStanding milestone) {
        return milestone.forecastOn() == null ? milestone.baselineOn() : milestone.forecastOn();
    }

    /** The day on which its next milestone is expected, or null. */
    LocalDate nextDay(ProjectStanding project) {
        return nextMilestone(project).map(ProjectWords::expected).orElse(null);
    }

    /** Its next milestone with the day on which it is expected, or null. */
    String next(ProjectStanding project) {
        return nextMilestone(project).map(m -> messages.get("browse.next", name(m), format.date(expected(m)))).orElse(null);
    }

    /**
     * A milestone's title.
     *
     * @param milestone the milestone
     * @return its title
     */
    public String name(MilestoneStanding milestone) {
        return locale.pick(milestone.titleTh(), milestone.titleEn());
    }

    /**
     * The word for a constant.
     *
     * @param prefix of its key
     * @param constant the constant
     * @return the word
     */
    public String word(String prefix, Enum<?> constant) {
        return messages.get(prefix + constant.name());
    }

    /** @return what stands where nothing is known */
    String none() {
        return ReaderFormat.NONE;
    }

    /** @return the reader's numbers and dates */
    public ReaderFormat format() {
        return format;
    }

    /** @return the reader's language */
    public LocaleBean locale() {
        return locale;
    }
}
