package org.sutthang.portfolio.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.idea.Campaign;
import org.sutthang.portfolio.idea.CampaignDetails;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaDetails;

/**
 * Everything about a project that its standing does not say, as it is at present.
 *
 * @param code its code
 * @param version the version that a change must name
 * @param stage the present stage
 * @param approvedOn the day its plan was approved, or null
 * @param own whether the reader answers for it, as owner or assistant
 * @param origin the idea with its canvas, and the campaign it came from
 * @param alignment the plans and goals it serves
 * @param subject what the gate before it needs to know of it
 * @param awards the awards of its idea, earliest first
 * @param moves the recorded stage moves, newest first
 * @param directives the directives, newest first
 * @param adoptions the adoptions by other organisations, newest first
 * @param formerAdopters the organisations whose adoption was withdrawn
 * @param requests what was asked of the monitor, the latest first
 * @param changes the latest lines of its audit trail, newest first, with the values before and after
 * @param assistants the names of those who edit for the owner
 * @param comments the comments, newest first, withdrawn ones without their words
 * @param offeredTo the name of who is offered the project and has not answered, or null
 */
public record ProjectFile(String code, long version, Stage stage, LocalDate approvedOn, boolean own, Origin origin,
        Alignment alignment, GateSubject subject, List<AwardLine> awards, List<MoveLine> moves, List<DirectiveLine> directives,
        List<AdoptionStanding> adoptions, List<Adopter> formerAdopters, List<PlanRequestDetails> requests, List<AuditChange> changes,
        List<String> assistants, List<CommentLine> comments, String offeredTo) {

    /** @return the latest lines of its audit trail, newest first */
    public List<AuditLine> history() {
        return changes.stream().map(AuditChange::line).toList();
    }

    /** @return the directives that wait for an answer */
    public List<DirectiveLine> outstanding() {
        return directives.stream().filter(d -> d.status() == DirectiveStatus.OUTSTANDING).toList();
    }

    /**
     * A comment as it is shown.
     *
     * @param code its code in the project
     * @param version its version
     * @param author the name that its author signs in with
     * @param authorName its author by name
     * @param words what it says; null where it is withdrawn
     * @param answers the code of the comment that it answers, or null
     * @param at when it was written
     * @param correctedAt when its words were last corrected, or null
     */
    public record CommentLine(String code, long version, String author, String authorName, String words, String answers, Instant at,
            Instant correctedAt) {

        /** @return its place among the comments of the project, from 1 */
        int number() {
            return Integer.parseInt(code.substring(1));
        }
    }

    /**
     * An organisation by name.
     *
     * @param code its code
     * @param nameTh its name in Thai
     * @param nameEn its name in English, or null
     */
    public record Adopter(String code, String nameTh, String nameEn) {
    }

    /**
     * Where a project comes from.
     *
     * @param ideaCode the code of its idea
     * @param titleTh the idea's title in Thai
     * @param titleEn the idea's title in English, or null
     * @param proposer who proposed it, or null
     * @param canvas the five steps of its design-thinking canvas in their order, null where empty
     * @param campaignCode the code of the campaign it came from, or null
     * @param campaignTh the campaign's name in Thai, or null
     * @param campaignEn the campaign's name in English, or null
     */
    public record Origin(String ideaCode, String titleTh, String titleEn, String proposer, List<String> canvas,
            String campaignCode, String campaignTh, String campaignEn) {

        static Origin of(Idea idea, Campaign campaign) {
            IdeaDetails of = idea.details();
            List<String> canvas = Arrays.asList(of.empathize(), of.define(), of.ideate(), of.prototype(),
                    of.test());
            CampaignDetails from = campaign == null ? null : campaign.details();
            return new Origin(idea.getCode(), of.titleTh(), of.titleEn(), of.proposer(), canvas,
                    campaign == null ? null : campaign.getCode(), from == null ? null : from.nameTh(),
                    from == null ? null : from.nameEn());
        }

        /** @return whether any step of the canvas is filled in */
        public boolean hasCanvas() {
            return canvas.stream().anyMatch(Objects::nonNull);
        }
    }

    /**
     * What a project is aligned to; null where it is not.
     *
     * @param nationalStrategy the national strategy
     * @param masterPlan the master plan
     * @param nationalPlan the national plan
     * @param cabinetPolicy cabinet policy
     * @param ministryPlan the ministry's plan
     * @param sdg the Sustainable Development Goals
     */
    public record Alignment(String nationalStrategy, String masterPlan, String nationalPlan, String cabinetPolicy,
            String ministryPlan, String sdg) {

        /** Aligned to nothing. */
        public static final Alignment NONE = new Alignment(null, null, null, null, null, null);

        static Alignment of(ProjectDetails details) {
            return new Alignment(details.nationalStrategy(), details.masterPlan(), details.nationalPlan(),
                    details.cabinetPolicy(), details.ministryPlan(), details.sdg());
        }

        /** @return the six in the order in which plans are nested and exports list them, null where there is none */
        public List<String> inOrder() {
            return Arrays.asList(nationalStrategy, masterPlan, nationalPlan, cabinetPolicy, ministryPlan, sdg);
        }
    }

    /**
     * An award as it is shown.
     *
     * @param nameTh its name in Thai
     * @param nameEn its name in English, or null
     * @param body who granted it
     * @param level its level, or null
     * @param awardedOn its day
     */
    public record AwardLine(String nameTh, String nameEn, String body, String level, LocalDate awardedOn) {
    }

    /**
     * A stage move as it is shown.
     *
     * @param from the stage that was left
     * @param to the stage that was entered
     * @param movedOn its day
     * @param decidedBy who decided, or null
     * @param reason why, or null
     * @param lesson what was learnt, or null
     */
    public record MoveLine(Stage from, Stage to, LocalDate movedOn, String decidedBy, String reason, String lesson) {

        static MoveLine of(StageMove move, String decider) {
            StageMoveDetails details = move.details();
            return new MoveLine(move.getFromStage(), move.getStage(), move.getMovedOn(), decider == null ? details.decidedBy() : decider,
                    details.reason(), details.lesson());
        }
    }

    /**
     * A directive as it is shown.
     *
     * @param code its code in the project
     * @param givenBy who gave it
     * @param givenOn the day it was given
     * @param text what was ordered
     * @param dueOn when an answer is due, or null
     * @param answer the answer, or null
     * @param status where it stands
     * @param recorded whether a monitor recorded it in the giver's name
     * @param sentBackOn the day its answer was sent back while it waits for another, or null
     * @param comment what the answer that was sent back lacked, or null
     */
    public record DirectiveLine(String code, String givenBy, LocalDate givenOn, String text, LocalDate dueOn,
            String answer, DirectiveStatus status, boolean recorded, LocalDate sentBackOn, String comment) {

        static DirectiveLine of(Directive directive, User giver) {
            DirectiveDetails details = directive.details();
            return new DirectiveLine(directive.getCode(), giver == null ? details.givenBy()
                    : giver.details().displayName(), details.givenOn(), details.text(), details.dueOn(),
                    details.answer(), details.status(), details.recordedBy() != null,
                    details.waitsAgain() ? details.sentBackOn() : null,
                    details.waitsAgain() ? details.sentBackComment() : null);
        }
    }
}
