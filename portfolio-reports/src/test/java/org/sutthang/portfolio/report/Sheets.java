package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectContext;
import org.sutthang.portfolio.period.ProjectCourse;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.UpdateStanding;
import org.sutthang.portfolio.period.YearDisbursement;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

/** Sheets of projects for tests: one as most are, and one with more of everything than fits. */
public final class Sheets {

    private static final PortfolioCourse COURSE = Portfolios.course(12);
    private static final String CODE = "INV-0001";
    private static final int QUARTER = Portfolios.QUARTER.quarter();
    private static final String[][] NAMES = {{"ร้อยละของประชาชนที่พึงพอใจต่อบริการ", "Satisfied citizens"},
        {"จำนวนหมู่บ้านที่ใช้ระบบ", "Villages that use it"}, {"เวลาเฉลี่ยที่ลดลงต่อครั้ง", "Time saved on average"},
        {"จำนวนเรื่องที่ยื่นผ่านระบบ", "Applications made online"},
        {"ร้อยละของข้อมูลที่ตรวจสอบแล้วเป็นปัจจุบัน", "Records checked and up to date"}};

    private Sheets() {
    }

    /** Five milestones, five indicators, a budget, an obstacle and a directive. */
    public static ReportContent ordinary(Locale language, boolean provisional) {
        return sheet(language, provisional, 5, 1, "การเชื่อมโยงข้อมูลระหว่างหน่วยงานต้องรอความเห็นชอบจากเจ้าของข้อมูล");
    }

    /** Thirty indicators with long names, ten directives, and an obstacle of a thousand words. */
    public static ReportContent huge(Locale language) {
        return sheet(language, false, 30, 10, Unruly.CLEAN.repeat(4));
    }

    private static ReportContent sheet(Locale language, boolean provisional, int indicators, int directives, String obstacle) {
        ProjectCourse known = Portfolios.project(COURSE, CODE);
        ProjectStanding project = project(known.found(), indicators, directives, obstacle);
        PortfolioStanding.Sealing sealing = provisional ? null : known.sealing();
        return ProjectSheet.of(new ProjectCourse(CODE, known.dates(), known.asOf(), known.round(), sealing, project,
                known.earlier(), known.closed()), ReportOptions.of(Portfolios.QUARTER, language), Contents.PUBLIC_URL);
    }

    private static ProjectStanding project(ProjectStanding p, int count, int directives, String obstacle) {
        LocalDate asOf = COURSE.portfolio().asOf();
        List<IndicatorFacts> indicators = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] name = NAMES[i % NAMES.length];
            String more = count > NAMES.length ? " " + Unruly.CLEAN : "";
            indicators.add(Portfolios.indicator("K" + (i + 1), name[0] + more, name[1] + more, 100 / count, Frequency.QUARTER,
                    QUARTER, 40 + i, BigDecimal.valueOf(30 + 4L * i)));
        }
        List<MilestoneFacts> milestones = Portfolios.milestones(p.stage(), COURSE.portfolio().dates(), new Random(3));
        Standing standing = Standing.assess(new ProjectFacts(milestones, indicators, ReportState.REPORTED, 0, 0), QUARTER, asOf,
                RoundRules.DEFAULT);
        UpdateStanding u = p.update();
        UpdateStanding update = new UpdateStanding(u.status(), ReportState.REPORTED, u.deadlineOn(), asOf, false,
                "เชื่อมต่อข้อมูลครบ 12 จังหวัด และอบรมเจ้าหน้าที่แล้ว 240 คน", obstacle, null, null, null, null);
        ProjectContext c = p.context();
        ProjectContext context = new ProjectContext(c.alignment(), List.of(new YearDisbursement(1, new BigDecimal("450000")),
                new YearDisbursement(2, new BigDecimal("1230500.50"))), IntStream.range(0, directives).mapToObj(i ->
                        new DirectiveStanding("D" + i, "ให้เร่งรัดการเชื่อมโยงข้อมูลระหว่างหน่วยงาน และรายงานผลภายในกำหนด",
                                "นายกิตติพงษ์ ธนากร", asOf.minusDays(60), asOf.minusDays(20), null, null, null,
                                DirectiveStatus.OUTSTANDING)).toList(), c.adoptions(), c.roots());
        return new ProjectStanding(p.code(), p.titleTh(), p.titleEn(), p.organisation(), p.ideaCode(), p.owner(), p.ownerName(),
                p.ownerActive(), p.stage(), p.awardedOn(), p.stalledDays(), p.startOn(), p.endOn(), p.goliveOn(),
                new BigDecimal("3500000"), new BigDecimal("1230500.50"), update, standing, context);
    }
}
