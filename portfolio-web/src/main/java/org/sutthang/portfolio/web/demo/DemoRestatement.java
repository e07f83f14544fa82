package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.RestatementInput;
import org.sutthang.portfolio.period.RestatementService;
import org.sutthang.portfolio.period.RestatementSheet;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;

/** Corrects one closed quarter of the demo, so that newcomers see a revision with what it replaced. */
@ApplicationScoped
class DemoRestatement {

    private static final String REASON = "ผลการดำเนินงานของไตรมาสบันทึกซ้ำ แก้ไขตามหนังสือของหน่วยงานเจ้าของโครงการ";
    /** What was counted twice is taken off: less than anybody would question. */
    private static final BigDecimal SHARE = new BigDecimal("0.9");

    @Inject
    private RestatementService restatements;
    @Inject
    private SnapshotService snapshots;
    @Inject
    private PortfolioReading standings;

    /** Restates a closed quarter once: the first plain result of a whole indicator that there is. */
    void restate(FiscalQuarter quarter) {
        boolean done = snapshots.revisions().stream().anyMatch(r -> r.quarter().equals(quarter) && r.revision() > 1);
        if (done) {
            return;
        }
        for (ProjectStanding project : standings.portfolio(quarter).portfolio().projects()) {
            RestatementSheet sheet = restatements.sheet(quarter, project.code());
            Optional<UpdateInput.ResultInput> corrected = sheet.sheet().indicators().stream()
                    .flatMap(line -> line.rows().stream().filter(DemoRestatement::isPlain)
                            .map(row -> result(line.code(), row.stored()))).findFirst();
            if (corrected.isPresent()) {
                restatements.restate(input(sheet, corrected.get()));
                return;
            }
        }
    }

    private static boolean isPlain(UpdateSheet.ResultLine row) {
        return row.partCode() == null && row.stored() != null && row.stored().value() != null
                && row.stored().value().compareTo(BigDecimal.TEN) > 0;
    }

    private static UpdateInput.ResultInput result(String code, MeasurementDetails stored) {
        return new UpdateInput.ResultInput(code, null, stored.value().multiply(SHARE).setScale(0, RoundingMode.HALF_UP),
                null, null, null, stored.note(), stored.evidence(), REASON);
    }

    private static RestatementInput input(RestatementSheet sealed, UpdateInput.ResultInput corrected) {
        UpdateSheet sheet = sealed.sheet();
        List<UpdateInput.MilestoneInput> milestones = new ArrayList<>();
        sheet.milestones().forEach(m -> milestones.add(new UpdateInput.MilestoneInput(m.code(),
                m.standing().forecastOn(), m.standing().actualOn(), m.percent())));
        UpdateInput values = new UpdateInput(sheet.project().code(), sheet.quarter(), sheet.version(), milestones,
                List.of(corrected), null, null, null, sealed.disbursedBaht(), null, null, null);
        return new RestatementInput(values, sealed.texts(), sheet.update().status(), sheet.update().submittedOn(), REASON,
                sealed.chainEnd());
    }
}
