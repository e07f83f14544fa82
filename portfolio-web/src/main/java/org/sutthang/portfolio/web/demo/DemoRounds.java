package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundInput;
import org.sutthang.portfolio.round.RoundService;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.window.ExceptionInput;
import org.sutthang.portfolio.window.ExceptionService;

/**
 * The round of the demo's present year, set when it began and changed since, and two projects that were given more time. The
 * change moves dates of quarters to come alone, so that no figure of the demo depends on it.
 */
@ApplicationScoped
class DemoRounds {

    private static final String RETURNED = "P009";
    private static final String OF_THE_OWNER = "P013";
    private static final double CHANGED = 0.2;
    private static final double GRANTED = 0.4;
    private static final int DAYS_TO_ASK = 9;
    private static final int DAYS_MORE = 18;
    private static final int DAYS_FOR_THE_OWNER = 45;

    @Inject
    private RoundService rounds;
    @Inject
    private ExceptionService exceptions;

    /** Sets the round at the beginning of the year; what was set already is left alone. */
    void begin(DemoCalendar calendar) {
        int year = calendar.quarter(DemoCalendar.RUNNING).fiscalYear();
        if (rounds.of(year).number() == 0) {
            OfficeClock.onDay(calendar.firstDay(calendar.yearStart(DemoCalendar.RUNNING)), () -> rounds.change(
                    input(year, 0, figures(), "กำหนดเกณฑ์และกำหนดเวลาของปีตามมติที่ประชุมคณะทำงานพัฒนาระบบบริหาร")));
        }
    }

    /** Changes the round while the last quarter runs, and gives two projects more time. */
    void change(DemoCalendar calendar) {
        int running = DemoCalendar.RUNNING;
        int year = calendar.quarter(running).fiscalYear();
        if (rounds.of(year).number() == 1) {
            Map<RoundSetting, BigDecimal> figures = figures();
            figures.put(RoundSetting.REMINDER_DAYS, BigDecimal.TEN);
            figures.put(RoundSetting.LOCK_DAYS, BigDecimal.valueOf(60));
            OfficeClock.onDay(calendar.day(running, CHANGED), () -> rounds.change(input(year, 1, figures,
                    "หน่วยงานขอให้แจ้งเตือนเร็วขึ้น และให้มีวันปิดรับรายงานก่อนเสนอผู้บริหาร")));
        }
        LocalDate end = calendar.lastDay(running - 1);
        LocalDate asked = end.plusDays(DAYS_TO_ASK);
        if (!asked.isAfter(calendar.asOf(running))) {
            grant(calendar.quarter(running - 1), RETURNED, asked, end.plusDays(DAYS_MORE),
                    "ผู้รับผิดชอบย้ายตามคำสั่ง อยู่ระหว่างส่งมอบงาน");
        }
        grant(calendar.quarter(running), OF_THE_OWNER, calendar.day(running, GRANTED),
                calendar.lastDay(running).plusDays(DAYS_FOR_THE_OWNER), "รอผลสำรวจจากจังหวัดซึ่งจัดเก็บหลังสิ้นไตรมาส");
    }

    private void grant(FiscalQuarter quarter, String project, LocalDate on, LocalDate until, String reason) {
        if (exceptions.of(project, quarter).isEmpty()) {
            OfficeClock.onDay(on, () -> exceptions.grant(new ExceptionInput(project, quarter, 0, until, reason)));
        }
    }

    private static RoundInput input(int year, int seen, Map<RoundSetting, BigDecimal> figures, String reason) {
        return new RoundInput(year, seen, ScoreScale.FIVE, figures, reason);
    }

    private static Map<RoundSetting, BigDecimal> figures() {
        Map<RoundSetting, BigDecimal> figures = new EnumMap<>(RoundSetting.class);
        for (RoundSetting setting : RoundSetting.values()) {
            figures.put(setting, setting.of(RoundDetails.DEFAULT));
        }
        return figures;
    }
}
