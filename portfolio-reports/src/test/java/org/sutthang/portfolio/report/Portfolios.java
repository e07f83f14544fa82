package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.period.CourseQuestion;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectContext;
import org.sutthang.portfolio.period.ProjectCourse;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.period.ProjectRoots;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.SectionText;
import org.sutthang.portfolio.period.UpdateStanding;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;

/** Portfolios for tests, every standing worked out by the real rules; the same arguments always make the same one. */
public final class Portfolios {

    /** The quarter that the portfolios are of. */
    public static final FiscalQuarter QUARTER = new FiscalQuarter(2567, 2);

    private static final QuarterDates DATES = FiscalCalendar.THAI.datesOf(QUARTER);
    private static final String SEAL = "7f3a91c2e05b4d6688a1b2c3d4e5f60718293a4b5c6d7e8f9011223344556677";

    private static final PortfolioStanding.Sealing SEALING =
            new PortfolioStanding.Sealing(1, SEAL, null, "monitor", Instant.parse("2024-04-18T03:00:00Z"), null);

    private static final String[][] ORGANISATIONS = {
        {"CDD", "กรมการพัฒนาชุมชน", "Community Development Department"}, {"DOL", "กรมที่ดิน", "Department of Lands"},
        {"DPT", "กรมโยธาธิการและผังเมือง", "Department of Public Works and Town and Country Planning"},
        {"DOPA", "กรมการปกครอง", "Department of Provincial Administration"},
        {"KKN", "จังหวัดขอนแก่น", "Khon Kaen Province"},
        {"PEA", "การไฟฟ้าส่วนภูมิภาค", "Provincial Electricity Authority"},
        {"CMI", "จังหวัดเชียงใหม่", "Chiang Mai Province"}, {"DLA", "กรมส่งเสริมการปกครองท้องถิ่น", null}};

    private static final String[][] TITLES = {
        {"ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะ", "Smart village data centre"},
        {"ระบบจองคิวทะเบียนราษฎรล่วงหน้า", "Booking ahead at the civil registry"},
        {"ถังขยะเปียกลดโลกร้อนระดับตำบล", "Wet waste bins against climate change"},
        {"ที่นี่มีน้ำ: แผนที่แหล่งน้ำชุมชนเพื่อผู้ประสบภัยแล้ง"
            + "และการบริหารจัดการน้ำอย่างยั่งยืนโดยการมีส่วนร่วมของประชาชน",
            "Here is water: a community map of water sources for people hit by drought"},
        {"ปี่ชวาออนไลน์เพื่อฐานรากและภูมิปัญญาผู้สูงอายุ", "Elders' wisdom online"},
        {"ตรวจสอบแนวเขตที่ดินด้วยภาพถ่ายดาวเทียม", "Land boundaries checked by satellite"},
        {"ไฟฟ้าดับรู้ก่อนแก้ไว", null},
        {"ลงทะเบียนครั้งเดียวรับบริการทุกหน่วยงาน", "Register once, served everywhere"}};

    private static final String[] STEPS = {"สำรวจความต้องการของประชาชน", "ออกแบบและพัฒนาระบบต้นแบบ",
        "เชื่อมโยงฐานข้อมูลระหว่างหน่วยงาน", "ทดลองใช้ในพื้นที่นำร่อง", "ขยายผลและประเมินผล"};
    private static final String[] STEPS_EN = {"Ask citizens what they need", "Build a prototype",
        "Connect the databases", "Try it in pilot areas", "Extend and evaluate"};

    private Portfolios() {
    }

    /** A sealed portfolio with a quarter before it. */
    public static PortfolioStanding sealed(int projects) {
        return portfolio(projects, DATES, true, figuresBefore(projects));
    }

    /** A sealed portfolio restated for a reason. */
    public static PortfolioStanding restated(int projects, String reason) {
        PortfolioStanding first = sealed(projects);
        return new PortfolioStanding(first.dates(), first.asOf(), first.deadlineOn(), first.formulaVersion(),
                first.round(), first.ideas(), first.awarded(), first.adoptions(), first.previous(), first.projects(),
                new PortfolioStanding.Sealing(2, SEAL, SEAL, "monitor", Instant.parse("2024-05-02T03:00:00Z"), reason));
    }

    /** What one organisation delivers of a portfolio, as a reader sees it who is bound to that organisation. */
    public static PortfolioStanding partOf(PortfolioStanding whole) {
        OrganisationName own = whole.projects().get(0).organisation();
        List<ProjectStanding> projects = whole.projects().stream().filter(p -> p.organisation().equals(own)).toList();
        return new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(),
                whole.round(), projects.size(), projects.size(), null, null, projects, whole.sealing(), own, null);
    }

    /** The same portfolio with what somebody wrote for its report. */
    public static PortfolioStanding saying(PortfolioStanding whole, SectionText... texts) {
        return new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(), whole.round(),
                whole.ideas(), whole.awarded(), whole.adoptions(), whole.previous(), whole.projects(), whole.sealing(),
                whole.part(), List.of(texts));
    }

    /** The same while the quarter is not closed. */
    public static PortfolioStanding provisional(int projects) {
        return portfolio(projects, DATES, false, figuresBefore(projects));
    }

    /** A sealed portfolio without a quarter before it. */
    public static PortfolioStanding first(int projects) {
        return portfolio(projects, DATES, true, null);
    }

    /** A sealed portfolio with the seven quarters before it, the last of which it is compared with. */
    public static PortfolioCourse course(int projects) {
        return course(projects, QUARTER);
    }

    /** The same up to another quarter. */
    public static PortfolioCourse course(int projects, FiscalQuarter last) {
        List<PortfolioStanding> earlier = new ArrayList<>();
        Figures before = null;
        for (int back = CourseQuestion.QUARTERS - 1; back > 0; back--) {
            QuarterDates dates = FiscalCalendar.THAI.datesOf(last.plus(-back));
            List<ProjectStanding> standings = new ArrayList<>();
            for (int i = 0; i < Math.max(1, projects - back); i++) {
                standings.add(project(i, dates, i + 100 * back));
            }
            PortfolioStanding quarter = new PortfolioStanding(dates, dates.lastDay(), dates.lastDay().plusDays(15),
                    Standing.FORMULA_VERSION, RoundRules.DEFAULT, projects * 2, projects + 5, 20, before, standings,
                    SEALING);
            earlier.add(quarter);
            before = quarter.figures();
        }
        return new PortfolioCourse(portfolio(projects, FiscalCalendar.THAI.datesOf(last), true, before), earlier, null);
    }

    /** One of its projects in these quarters, with where it comes from. */
    public static ProjectCourse project(PortfolioCourse course, String code) {
        List<ProjectInQuarter> earlier = course.earlier().stream().flatMap(q -> q.project(code).stream().map(p ->
                new ProjectInQuarter(p, true, q.dates(), q.round(), q.sealing()))).toList();
        PortfolioStanding last = course.portfolio();
        ProjectStanding p = last.project(code).orElse(null);
        return new ProjectCourse(code, last.dates(), last.asOf(), last.round(), last.sealing(), p == null ? null
                : rooted(p), earlier, course.earlier().stream().map(q -> q.dates().quarter()).toList());
    }

    static ProjectStanding rooted(ProjectStanding p) {
        ProjectRoots roots = new ProjectRoots("ข้อมูลหมู่บ้านในมือประชาชน", "Village data in citizens' hands",
                "นายสมชาย ใจดี", "ข้อมูลหมู่บ้านกระจัดกระจายอยู่หลายหน่วยงาน", "เวทีนวัตกรรมมหาดไทย", "Innovation forum",
                List.of(new ProjectFile.AwardLine("รางวัลเลิศรัฐ", "Public Sector Excellence", "สำนักงาน ก.พ.ร.", null,
                        p.awardedOn())),
                List.of(new ProjectFile.MoveLine(Stage.AWARDED, Stage.PLANNED, p.awardedOn().plusDays(30), null, null,
                        null)), List.of());
        ProjectContext c = p.context();
        return new ProjectStanding(p.code(), p.titleTh(), p.titleEn(), p.organisation(), p.ideaCode(), p.owner(),
                p.ownerName(), p.ownerActive(), p.stage(), p.awardedOn(), p.stalledDays(), p.startOn(), p.endOn(),
                p.goliveOn(), p.budgetBaht(), p.disbursedBaht(), p.update(), p.standing(),
                new ProjectContext(c.alignment(), c.disbursements(), c.directives(), c.adoptions(), roots));
    }

    /** The same portfolio, all of it delivered in one area. */
    public static PortfolioStanding inProvince(PortfolioStanding whole, String area) {
        List<ProjectStanding> projects = whole.projects().stream().map(p -> new ProjectStanding(p.code(), p.titleTh(),
                p.titleEn(), new OrganisationName(p.organisation().code(), p.organisation().nameTh(),
                p.organisation().nameEn(), p.organisation().kind(), area), p.ideaCode(), p.owner(), p.ownerName(),
                p.ownerActive(), p.stage(), p.awardedOn(), p.stalledDays(), p.startOn(), p.endOn(), p.goliveOn(),
                p.budgetBaht(), p.disbursedBaht(), p.update(), p.standing(), p.context())).toList();
        return new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(), whole.round(),
                whole.ideas(), whole.awarded(), whole.adoptions(), whole.previous(), projects, whole.sealing());
    }

    private static Figures figuresBefore(int projects) {
        if (projects == 0) {
            return null;
        }
        FiscalQuarter before = QUARTER.previous();
        List<ProjectStanding> standings = new ArrayList<>();
        for (int i = 0; i < Math.max(1, projects - 2); i++) {
            standings.add(project(i, FiscalCalendar.THAI.datesOf(before), i + 5000));
        }
        QuarterDates dates = FiscalCalendar.THAI.datesOf(before);
        return new PortfolioStanding(dates, dates.lastDay(), dates.lastDay().plusDays(15), Standing.FORMULA_VERSION,
                RoundRules.DEFAULT, projects * 2, projects + 5, 20, null, standings, SEALING).figures();
    }

    private static PortfolioStanding portfolio(int projects, QuarterDates dates, boolean closed, Figures previous) {
        List<ProjectStanding> standings = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            standings.add(project(i, dates, i));
        }
        return new PortfolioStanding(dates, dates.lastDay(), dates.lastDay().plusDays(15), Standing.FORMULA_VERSION,
                RoundRules.DEFAULT, projects * 5 / 2 + 3, projects + 8, projects * 3 / 4, previous, standings,
                closed ? SEALING : null);
    }

    private static ProjectStanding project(int number, QuarterDates dates, int seed) {
        Random random = new Random(seed * 7919L + 17);
        Stage stage = stage(number);
        boolean owes = stage.owesReport();
        boolean silent = owes && random.nextInt(8) == 0;
        boolean planned = stage != Stage.AWARDED;
        ReportState report = !owes ? ReportState.NOT_OWED : silent ? ReportState.MISSING : ReportState.REPORTED;
        Standing standing = Standing.assess(new ProjectFacts(planned ? milestones(stage, dates, random) : List.of(),
                planned ? indicators(number, dates.quarter().quarter(), random, silent) : List.of(), report,
                silent ? 1 + random.nextInt(2) : 0, silent ? 12 : 0), dates.quarter().quarter(), dates.lastDay(),
                RoundRules.DEFAULT);
        String[] organisation = ORGANISATIONS[number % ORGANISATIONS.length];
        String[] title = TITLES[(number / TITLES.length + number) % TITLES.length];
        LocalDate awarded = dates.lastDay().minusDays(60 + random.nextInt(200));
        Long stalled = stage == Stage.AWARDED && dates.lastDay().toEpochDay() - awarded.toEpochDay() > 90
                ? Long.valueOf(dates.lastDay().toEpochDay() - awarded.toEpochDay()) : null;
        boolean money = random.nextInt(3) > 0;
        return new ProjectStanding("INV-%04d".formatted(number + 1), title[0], title[1],
                new OrganisationName(organisation[0], organisation[1], organisation[2], OrganisationKind.DEPARTMENT,
                        null),
                "IDEA-" + number, "owner" + number, "นางสาวปรียาภรณ์ ตั้งใจทำดี", true, stage, awarded, stalled,
                awarded.plusDays(30), awarded.plusDays(700),
                stage.hasReached(Stage.IN_USE) ? dates.firstDay().minusDays(120) : null,
                money ? BigDecimal.valueOf(500_000L + random.nextInt(9_000_000)) : null,
                money ? BigDecimal.valueOf(random.nextInt(500_000)) : null, update(report, dates, random), standing,
                context(number, dates, stage));
    }

    private static ProjectContext context(int number, QuarterDates dates, Stage stage) {
        LocalDate given = dates.firstDay().plusDays(10);
        List<DirectiveStanding> directives = number % 6 != 0 ? List.of() : List.of(new DirectiveStanding("D1",
                "ให้เร่งรัดการเชื่อมโยงข้อมูลระหว่างหน่วยงาน และรายงานผลภายในกำหนด", "นายกิตติพงษ์ ธนากร", given,
                given.plusDays(number % 12 == 0 ? 30 : 100), null, null, null, DirectiveStatus.OUTSTANDING));
        List<AdoptionStanding> adoptions = stage != Stage.SCALED_OUT ? List.of() : List.of(
                new AdoptionStanding("CMI", "จังหวัดเชียงใหม่", "Chiang Mai Province", null, given, "เวลาที่ลดลง", "นาที",
                        BigDecimal.valueOf(50), BigDecimal.valueOf(24)),
                new AdoptionStanding("PEA", "การไฟฟ้าส่วนภูมิภาค", null, null, given, "ผู้รับประโยชน์", "คน", null,
                        number % 2 == 0 ? BigDecimal.valueOf(3200) : null));
        return new ProjectContext(null, List.of(), directives, adoptions);
    }

    private static Stage stage(int number) {
        Stage[] spread = {Stage.IMPLEMENTING, Stage.IN_USE, Stage.IMPLEMENTING, Stage.BENEFIT_PROVEN, Stage.AWARDED,
            Stage.IMPLEMENTING, Stage.PLANNED, Stage.IN_USE, Stage.SCALED_OUT, Stage.IMPLEMENTING, Stage.STOPPED};
        return spread[number % spread.length];
    }

    private static UpdateStanding update(ReportState report, QuarterDates dates, Random random) {
        boolean reported = report == ReportState.REPORTED;
        boolean late = reported && random.nextInt(6) == 0;
        String obstacle = random.nextInt(7) == 0 ? "การเชื่อมโยงข้อมูลระหว่างหน่วยงานต้องรอความเห็นชอบจากเจ้าของข้อมูล "
                + "และงบประมาณสำหรับเครื่องแม่ข่ายยังไม่ได้รับการจัดสรร" : null;
        return new UpdateStanding(reported ? random.nextInt(4) == 0 ? UpdateStatus.SUBMITTED : UpdateStatus.ACCEPTED
                : UpdateStatus.NOT_STARTED, report, dates.lastDay().plusDays(15),
                reported ? dates.lastDay().plusDays(late ? 20 : 5) : null, late, null, obstacle,
                reported && random.nextInt(8) == 0 ? Status.GREEN : null, "ติดตั้งระบบแล้ว รอเพียงการตรวจรับ", null,
                null);
    }

    static List<MilestoneFacts> milestones(Stage stage, QuarterDates dates, Random random) {
        List<MilestoneFacts> milestones = new ArrayList<>();
        boolean done = stage.hasReached(Stage.IN_USE);
        for (int i = 0; i < STEPS.length; i++) {
            LocalDate baseline = dates.lastDay().minusDays(220).plusDays(70L * i + random.nextInt(30));
            boolean reached = done || baseline.isBefore(dates.lastDay()) && random.nextInt(6) > 0;
            LocalDate actual = baseline.plusDays(random.nextInt(25) - 12);
            LocalDate actualOn = reached ? actual.isAfter(dates.lastDay()) ? dates.lastDay() : actual : null;
            milestones.add(new MilestoneFacts("M" + (i + 1), STEPS[i], STEPS_EN[i], BigDecimal.valueOf(20), baseline,
                    baseline.minusDays(random.nextInt(3) * 15L),
                    actualOn == null ? baseline.plusDays(random.nextInt(40)) : null,
                    actualOn, false, List.of(new MilestoneFacts.Percent(dates.lastDay(), BigDecimal.valueOf(40)))));
        }
        return milestones;
    }

    private static List<IndicatorFacts> indicators(int number, int quarter, Random random, boolean silent) {
        List<IndicatorFacts> indicators = new ArrayList<>();
        indicators.add(indicator("K1", "ร้อยละของประชาชนที่พึงพอใจต่อบริการ", "Satisfied citizens", 60,
                Frequency.QUARTER, quarter, 80, silent ? null : BigDecimal.valueOf(50 + random.nextInt(45))));
        indicators.add(indicator("K2", "จำนวนหมู่บ้านที่ใช้ระบบ", "Villages that use it", 30,
                Frequency.QUARTER, quarter, 40, random.nextInt(6) == 0 ? null : BigDecimal.valueOf(25 + random.nextInt(25))));
        indicators.add(indicator("K3", "เวลาเฉลี่ยที่ลดลงต่อครั้ง", null, 10, number % 2 == 0 ? Frequency.YEAR
                : Frequency.QUARTER, quarter, 10, BigDecimal.valueOf(8 + random.nextInt(6))));
        return indicators;
    }

    static IndicatorFacts indicator(String code, String nameTh, String nameEn, int weight, Frequency frequency,
            int quarter, int target, BigDecimal value) {
        IndicatorCard card = new IndicatorCard(code, nameTh, nameEn, IndicatorKind.OUTCOME, "ครั้ง", Direction.HIGHER,
                Aggregation.LAST, BigDecimal.ONE, frequency, BigDecimal.valueOf(weight), null, CriteriaKind.FIVE,
                CriteriaBasis.RESULT, Arrays.stream(new double[] {0.6, 0.7, 0.8, 0.9, 1})
                        .mapToObj(share -> BigDecimal.valueOf(share * target)).toList());
        return new IndicatorFacts(card, Map.of(quarter, BigDecimal.valueOf(target)),
                value == null ? List.of() : List.of(new ReportedPart(quarter, null, value, null, null, null)),
                List.of());
    }
}
