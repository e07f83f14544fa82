package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateInput.ResultInput;
import org.sutthang.portfolio.period.UpdateSheet;

/** A few figures of the demo that were kept although doubted, and one that was corrected after it had been handed in. */
@ApplicationScoped
public class DemoDoubts {

    private static final BigDecimal ODD = BigDecimal.valueOf(12);
    private static final BigDecimal A_LITTLE_LESS = new BigDecimal("0.97");
    private static final String KEPT_BECAUSE = "ตรวจกับทะเบียนต้นทางแล้ว ตัวเลขตรงตามที่หน่วยงานส่ง";
    private static final String CORRECTED_BECAUSE = "ตัดรายการที่นับซ้ำจากสองหน่วยบริการออก";

    @Inject
    private QuarterlyUpdateService updates;

    /** Keeps a figure of the quarter that is twelve times the last one. */
    void keep(String project, FiscalQuarter quarter) {
        UpdateSheet sheet = updates.read(project, quarter);
        whole(sheet).ifPresent(line -> save(sheet, input(line, line.rows().get(0).last().multiply(ODD), KEPT_BECAUSE,
                null)));
    }

    /** Corrects a figure that was handed in and sent back. */
    void correct(String project, FiscalQuarter quarter) {
        UpdateSheet sheet = updates.read(project, quarter);
        whole(sheet).filter(line -> stored(line) != null && stored(line).recordedBy() != null)
                .ifPresent(line -> save(sheet, input(line, stored(line).value().multiply(A_LITTLE_LESS)
                        .setScale(0, RoundingMode.HALF_UP), null, CORRECTED_BECAUSE)));
    }

    /** The first indicator with a plain figure that is not broken down and was reported before. */
    private static Optional<UpdateSheet.IndicatorLine> whole(UpdateSheet sheet) {
        return sheet.rights().edit() ? sheet.indicators().stream().filter(line -> line.rows().get(0).partCode() == null
                && !line.facts().card().aggregation().isRatio() && !line.facts().card().isMetNotMet()
                && line.rows().get(0).last() != null).findFirst() : Optional.empty();
    }

    private static MeasurementDetails stored(UpdateSheet.IndicatorLine line) {
        return line.rows().get(0).stored();
    }

    private static ResultInput input(UpdateSheet.IndicatorLine line, BigDecimal value, String kept, String corrected) {
        MeasurementDetails stored = stored(line);
        return new ResultInput(line.code(), null, value, null, null, null, stored == null ? null : stored.note(),
                stored == null ? null : stored.evidence(), kept, corrected);
    }

    private void save(UpdateSheet sheet, ResultInput result) {
        updates.saveDraft(new UpdateInput(sheet.project().code(), sheet.quarter(), sheet.version(), List.of(),
                List.of(result), sheet.update().summary(), sheet.update().obstacles(), sheet.update().evidence(),
                sheet.update().disbursedBaht(), sheet.update().ownerRating(), sheet.update().ownerRatingReason(),
                sheet.update().disbursedKeptReason()));
    }
}
