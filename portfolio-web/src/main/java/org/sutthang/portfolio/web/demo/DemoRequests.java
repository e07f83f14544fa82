package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.plan.PlanReading;
import org.sutthang.portfolio.plan.PlanRequestService;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.plan.RebaselineService;
import org.sutthang.portfolio.project.PlanRequestKind;

/** What the owners of the demo ask the monitor for, so that there is something to decide. */
@ApplicationScoped
class DemoRequests {

    private static final String SLIPPING = "P013";
    private static final String PLANNED = "P011";
    private static final String PLANNED_BY = "anan.r";
    private static final String DECLINED = "P032";
    private static final String DECLINED_BY = "wilaiwan.s";
    private static final int LATER = 75;

    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PlanReading plans;
    @Inject
    private RebaselineService rebaselines;
    @Inject
    private PlanRequestService requests;
    @Inject
    private DemoComments comments;

    /** Asks as the owners would, and what people ask each other; what was asked already, or cannot be asked, is left alone. */
    void ask() throws Exception {
        as("owner", this::askForDates);
        as(PLANNED_BY, () -> askForApproval(PLANNED, "แผนและตัวชี้วัดครบแล้ว ขอให้พิจารณาอนุมัติ"));
        as(DECLINED_BY, () -> askForApproval(DECLINED, "ขออนุมัติแผนเพื่อเริ่มดำเนินการในไตรมาสนี้"));
        as("monitor", this::decline);
        comments.write();
    }

    private void as(String userName, Runnable deed) throws Exception {
        currentUser.call(users.findActive(userName).orElseThrow(), () -> {
            deed.run();
            return null;
        });
    }

    private void askForDates() {
        PlanSheet sheet = plans.sheet(SLIPPING);
        Map<String, LocalDate> dates = new TreeMap<>();
        sheet.steps().stream().filter(s -> s.details().actualOn() == null && s.details().waivedReason() == null)
                .forEach(s -> dates.put(s.code(), s.details().baselineOn().plusDays(LATER)));
        if (sheet.approved() && !dates.isEmpty() && sheet.waiting(PlanRequestKind.REBASELINE).isEmpty()) {
            rebaselines.ask(SLIPPING, sheet.version(), dates, "ผู้รับจ้างส่งมอบเซนเซอร์งวดสุดท้ายล่าช้า ขอปรับกำหนดส่งมอบ");
        }
    }

    private void askForApproval(String project, String note) {
        PlanSheet sheet = plans.sheet(project);
        boolean whole = sheet.wrongMilestoneWeights().isEmpty() && sheet.wrongIndicatorWeights(null).isEmpty();
        if (!sheet.approved() && whole && sheet.requests().isEmpty() && requests.mayAsk(project)) {
            requests.ask(project, sheet.version(), note);
        }
    }

    private void decline() {
        PlanSheet sheet = plans.sheet(DECLINED);
        if (sheet.waiting(PlanRequestKind.GATE).isPresent()) {
            requests.decline(DECLINED, sheet.version(), PlanRequestKind.GATE,
                    "ค่าเป้าหมายปีแรกใกล้เคียงข้อมูลพื้นฐาน ขอให้ทบทวนค่าเป้าหมายแล้วเสนอใหม่");
        }
    }
}
