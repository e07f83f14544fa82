package org.sutthang.portfolio.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.award.Award;
import org.sutthang.portfolio.award.AwardDetails;
import org.sutthang.portfolio.award.Awards;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaMove;
import org.sutthang.portfolio.idea.IdeaMoveDetails;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.idea.Ideas;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.OrganisationReach;
import org.sutthang.portfolio.project.Projects;

/**
 * Registers awards. The first award of an idea opens its project in the same transaction; a further one is added to the
 * project that is there. An award cannot be withdrawn: it is closed by proven benefit, or by stopping its project.
 */
@ApplicationScoped
@Requires(Permission.REGISTER_AWARDS)
public class AwardService {

    private static final String SUBJECT = "award";
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_LEVEL = 200;

    @Inject
    private Ideas ideas;
    @Inject
    private Awards awards;
    @Inject
    private Projects projects;
    @Inject
    private ProjectOpening opening;
    @Inject
    private OrganisationReach reach;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Somebody who can answer for a project.
     *
     * @param userName the name to sign in with
     * @param displayName the name that others see
     */
    public record Person(String userName, String displayName) {
    }

    /**
     * Registers an award of an idea on the short list, or of one that won an award before.
     *
     * @param ideaCode the idea's code
     * @param version the version of the idea that was read
     * @param input what was typed
     * @param owner the user name of the person who is to answer for the project, or null; not used where it is open already
     * @return the code of the project
     * @throws StaleEdit when the idea has changed since
     * @throws RuleViolation when something is missing or cannot be, or the idea is not on the short list
     */
    @Transactional
    public String register(String ideaCode, long version, AwardInput input, String owner) {
        Idea idea = lock(ideaCode);
        StaleEdit.check("idea", ideaCode, version, idea.getVersion());
        AwardDetails details = checked(idea, input);
        String code = FreeCode.of("I", "A", ideaCode, c -> awards.find(c).isPresent());
        if (idea.getStatus() == IdeaStatus.AWARDED) {
            idea.refuseWithdrawn();
        } else {
            IdeaStatus from = idea.getStatus();
            idea.become(IdeaStatus.AWARDED);
            ideas.add(new IdeaMove(idea, IdeaMoveDetails.of(from, IdeaStatus.AWARDED, input.awardedOn(), input.body(),
                    details.nameTh())));
        }
        awards.add(new Award(code, details));
        String project = projects.ofIdea(idea).map(open -> {
            projects.touch(open);
            return open.getCode();
        }).orElseGet(() -> opening.open(idea, owner));
        audit.created(SUBJECT, code, project, details);
        audit.recordChange(null, "awarded", "idea", ideaCode, null, null, details);
        return project;
    }

    /**
     * Corrects an award.
     *
     * @param code the award's code
     * @param version the version that was read
     * @param input what was typed
     * @throws StaleEdit when somebody else has changed it since
     * @throws RuleViolation when something is missing or cannot be
     */
    @Transactional
    public void change(String code, long version, AwardInput input) {
        Award award = find(code);
        Idea idea = lock(award.getIdea().getCode());
        StaleEdit.check(SUBJECT, code, version, award.getVersion());
        AwardDetails before = award.details();
        AwardDetails after = checked(idea, input);
        award.change(after);
        projects.ofIdea(idea).ifPresent(projects::touch);
        audit.changed(SUBJECT, code, projects.ofIdea(idea).map(p -> p.getCode()).orElse(null), before, after);
    }

    /**
     * Opens the project of an award that came in without one.
     *
     * @param code the award's code
     * @return the code of the project
     * @throws NotFound when there is no such award
     */
    @Transactional
    public String openProject(String code) {
        Idea idea = lock(find(code).getIdea().getCode());
        return projects.ofIdea(idea).map(p -> p.getCode()).orElseGet(() -> opening.open(idea, null));
    }

    /** @return those who can answer for a project, by their names */
    @Transactional
    public List<Person> owners() {
        return opening.owners();
    }

    private Award find(String code) {
        return awards.find(code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    private Idea lock(String code) {
        Idea idea = ideas.lock(code);
        if (!reach.includes(idea.getOrganisation())) {
            throw new NotFound("idea", code);
        }
        return idea;
    }

    /**
     * Refuses an award that could not be stored; nothing is stored.
     *
     * @param ideaCode the idea's code
     * @param input what was typed
     * @throws RuleViolation when something is missing or cannot be
     */
    @Transactional
    public void check(String ideaCode, AwardInput input) {
        checked(lock(ideaCode), input);
    }

    /** Everything that is wrong is told at once. */
    private AwardDetails checked(Idea idea, AwardInput input) {
        List<RuleViolation> problems = new ArrayList<>();
        String nameTh = Texts.either(input.nameTh(), input.nameEn());
        if (nameTh == null || nameTh.length() > LONGEST_NAME) {
            problems.add(new RuleViolation("award.name", LONGEST_NAME));
        }
        if (input.nameEn() != null && input.nameEn().length() > LONGEST_NAME) {
            problems.add(new RuleViolation("award.nameEn", LONGEST_NAME));
        }
        if (input.body() == null || input.body().length() > LONGEST_NAME) {
            problems.add(new RuleViolation("award.body", LONGEST_NAME));
        }
        if (input.level() != null && input.level().length() > LONGEST_LEVEL) {
            problems.add(new RuleViolation("award.level", LONGEST_LEVEL));
        }
        impossible(idea, input.awardedOn()).ifPresent(problems::add);
        RuleViolations.refuse(problems);
        return new AwardDetails(idea, nameTh, input.nameEn(), input.body(), input.level(), input.awardedOn());
    }

    /** An award is given on a day, not in the future and not before the campaign was held. */
    private Optional<RuleViolation> impossible(Idea idea, LocalDate awardedOn) {
        LocalDate today = LocalDate.now(clock);
        LocalDate held = idea.getCampaign() == null ? null : idea.getCampaign().details().heldOn();
        if (awardedOn == null) {
            return Optional.of(new RuleViolation("award.awardedOn"));
        }
        if (awardedOn.isAfter(today)) {
            return Optional.of(new RuleViolation("award.awardedOn.future", awardedOn, today));
        }
        return held == null || !awardedOn.isBefore(held) ? Optional.empty()
                : Optional.of(new RuleViolation("award.awardedOn.early", awardedOn, held));
    }
}
