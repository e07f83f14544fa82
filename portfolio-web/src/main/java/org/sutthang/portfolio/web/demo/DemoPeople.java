package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.UserSummary;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.NewDirective;
import org.sutthang.portfolio.ownership.OwnershipService;
import org.sutthang.portfolio.ownership.ProjectPeople;
import org.sutthang.portfolio.project.DirectiveStatus;

/**
 * What people of the demo do besides reporting: one has an assistant, one offers a project, one has left, and the executive
 * gives a directive, accepts an answer and sends another back. Every step can be done again without effect.
 */
@ApplicationScoped
class DemoPeople {

    private static final String ASSISTED = "P009";
    private static final String ASSISTANT = "siriporn.m";
    private static final String OFFERED = "P010";
    private static final String OFFERED_BY = "anan.r";
    private static final String LEFT = "kanya.t";
    private static final String ORDERED = "P013";
    private static final int DAYS_TO_ANSWER = 14;

    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private OwnershipService ownership;
    @Inject
    private DirectiveReading ordered;
    @Inject
    private DirectiveService directives;
    @Inject
    private DemoEvidence evidence;
    @Inject
    private Clock clock;

    void live() throws Exception {
        as("owner", () -> {
            ProjectPeople people = ownership.people(ASSISTED);
            if (people.assistants().isEmpty()) {
                ownership.addAssistant(ASSISTED, people.version(), ASSISTANT);
            }
            return null;
        });
        as(OFFERED_BY, () -> {
            ProjectPeople people = ownership.people(OFFERED);
            if (people.offer() == null && people.rights().offer()) {
                ownership.offer(OFFERED, people.version(), "owner", DemoPhrases.of("handover", OFFERED));
            }
            return null;
        });
        as("owner", () -> {
            evidence.attach(new DemoCalendar(LocalDate.now(clock)).quarter(DemoCalendar.RUNNING));
            return null;
        });
        as("executive", this::order);
        as("executive", this::acceptOne);
        as("executive", this::sendOneBack);
        as("admin", () -> {
            UserSummary user = users.get(LEFT);
            if (user.active()) {
                users.change(new UserSummary(user.version(), user.userName(), user.displayName(), user.role(),
                        user.organisationId(), user.email(), user.language(), false), null);
            }
            return null;
        });
    }

    /** Whoever tries the demo as an owner has a directive to answer. */
    private Void order() {
        if (ordered.all().stream().noneMatch(item -> item.projectCode().equals(ORDERED))) {
            directives.give(ORDERED, new NewDirective(null, null,
                    "ให้รายงานจำนวนจุดที่ติดตั้งแล้วและแผนของจุดที่เหลือ", LocalDate.now(clock).plusDays(DAYS_TO_ANSWER), null));
        }
        return null;
    }

    private Void acceptOne() {
        boolean accepted = ordered.all().stream().anyMatch(item -> item.status() == DirectiveStatus.CLOSED);
        DirectiveItem answered = ordered.all().stream()
                .filter(item -> item.status() == DirectiveStatus.ANSWERED).findFirst().orElse(null);
        if (!accepted && answered != null) {
            directives.close(answered.projectCode(), answered.code(), answered.version());
        }
        return null;
    }

    /** The latest answer that waits is not enough. */
    private Void sendOneBack() {
        boolean sent = ordered.all().stream().anyMatch(item -> item.details().sentBackOn() != null);
        DirectiveItem answered = ordered.all().stream()
                .filter(item -> item.status() == DirectiveStatus.ANSWERED).findFirst().orElse(null);
        if (!sent && answered != null) {
            directives.sendBack(answered.projectCode(), answered.code(), answered.version(),
                    "ขอให้ระบุวันแล้วเสร็จและผู้รับผิดชอบแต่ละขั้นตอนให้ชัดเจน");
        }
        return null;
    }

    private void as(String userName, Callable<Void> deed) throws Exception {
        currentUser.call(users.findActive(userName).orElseThrow(), deed);
    }
}
