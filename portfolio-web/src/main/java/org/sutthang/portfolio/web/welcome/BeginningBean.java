package org.sutthang.portfolio.web.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.faces.ReaderRights;
import org.sutthang.portfolio.welcome.Beginning;
import org.sutthang.portfolio.welcome.BeginningService;
import org.sutthang.portfolio.welcome.BeginningStep;

/**
 * What a page with nothing on it says while nothing is to be reported yet: what the reader's role does next, with the way there.
 * It is read only where a page has nothing else to show.
 */
@Named("beginning")
@RequestScoped
public class BeginningBean {

    private static final Map<BeginningStep, String> PLACES = Map.of(BeginningStep.ADD_MONITOR, "/users/edit",
            BeginningStep.ADD_ORGANISATIONS, "/organisations/edit", BeginningStep.ADD_CAMPAIGN, "/campaigns/edit",
            BeginningStep.SUBMIT_IDEA, "/ideas/edit", BeginningStep.SELECT_IDEA, "/ideas?status=submitted",
            BeginningStep.REGISTER_AWARD, "/ideas?status=shortlisted");
    /** What needs nothing before it; the others lead somewhere only once they are next. */
    private static final Set<BeginningStep> ANY_TIME = EnumSet.of(BeginningStep.ADD_MONITOR, BeginningStep.ADD_ORGANISATIONS,
            BeginningStep.ADD_CAMPAIGN);

    @Inject
    private BeginningService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private ReaderRights rights;
    @Inject
    private ReaderFormat format;

    private Beginning beginning;
    private Role role;
    private List<Line> lines = List.of();
    private List<Way> ways = List.of();

    /**
     * A step.
     *
     * @param number its place, as the reader writes numbers
     * @param title what to do
     * @param text what comes of it
     * @param way where it is done, or null where it is not the reader's to do now
     * @param done whether it has happened
     */
    public record Line(String number, String title, String text, Way way, boolean done) {
    }

    /**
     * Where something is done.
     *
     * @param label what the button says
     * @param link its address
     * @param next whether it is the next thing to do
     */
    public record Way(String label, String link, boolean next) {
    }

    @PostConstruct
    void read() {
        beginning = service.read();
        role = currentUser.get().role();
        BeginningStep next = beginning.next(role);
        List<BeginningStep> steps = BeginningStep.of(role);
        lines = steps.stream().map(step -> new Line(format.number(steps.indexOf(step) + 1), word(step, ""), word(step, ".text"),
                beginning.happened().contains(step) ? null : way(step, step == next), beginning.happened().contains(step))).toList();
        ways = ways();
    }

    private String word(BeginningStep step, String part) {
        return format.text("beginning.step." + step + part);
    }

    private Way way(BeginningStep step, boolean next) {
        if (step == BeginningStep.ADD_CAMPAIGN && !rights.isGovernCampaigns() || !next && !ANY_TIME.contains(step)) {
            return null;
        }
        String link = step == BeginningStep.APPROVE_PLAN ? new PageAddress("/project").with("code", beginning.project()).toString()
                : PLACES.get(step);
        // Before anything has begun, last year's workbook is the shorter way, and the step is the other one.
        return new Way(word(step, ".go"), link, next && !(role == Role.MONITOR && beginning.isUntouched()));
    }

    /** What stands above the steps, or alone where the role has none. */
    private List<Way> ways() {
        List<Way> found = new ArrayList<>();
        switch (role) {
            case MONITOR -> {
                if (beginning.project() == null) {
                    found.add(new Way(format.text("beginning.import"), "/import", beginning.isUntouched()));
                }
            }
            case OWNER -> found.add(beginning.project() == null ? new Way(format.text("beginning.propose"), "/ideas/edit", true)
                    : new Way(format.text("beginning.mine"), "/mywork", true));
            case EXECUTIVE -> found.add(new Way(format.text("beginning.ideas"), "/ideas", true));
            case ADMINISTRATOR -> {
            }
        }
        return found;
    }

    /** @return whether nothing is to be reported yet */
    public boolean isOpen() {
        return beginning.isOpen();
    }

    /** @return whether the welcome tells it: to those who see to it, and to those whom every page would be empty for */
    public boolean isToWelcome() {
        return isOpen() && (role == Role.MONITOR || role == Role.EXECUTIVE);
    }

    /** @return whether there is no project at all */
    public boolean isBlank() {
        return beginning.project() == null;
    }

    /** @return whether nobody has begun with a campaign or an idea */
    public boolean isUntouched() {
        return beginning.isUntouched();
    }

    /** @return what the state of things is */
    public String getTitle() {
        return format.text(isBlank() ? "beginning.none" : "beginning.planning");
    }

    /** @return what the reader can do about it */
    public String getHint() {
        return format.text("beginning.hint." + role + (isBlank() ? "" : ".planning"));
    }

    /** @return the steps of the role, none for those who wait for others */
    public List<Line> getLines() {
        return lines;
    }

    /** @return what else there is to do */
    public List<Way> getWays() {
        return ways;
    }
}
