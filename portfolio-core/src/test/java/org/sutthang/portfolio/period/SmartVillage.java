package org.sutthang.portfolio.period;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.access.UserDetails;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaDetails;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.IndicatorPart;
import org.sutthang.portfolio.indicator.Measurement;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.Target;
import org.sutthang.portfolio.indicator.TargetDetails;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.OrganisationDetails;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.testing.CoreContainer;

/**
 * One project in the second quarter of fiscal year 2567, five days before its deadline: a ratio, a figure that should fall,
 * an increment, a criterion that is met or not, and a count by two districts.
 */
public final class SmartVillage {

    /** The quarter that is reported. */
    public static final FiscalQuarter QUARTER = new FiscalQuarter(2567, 2);
    /** The project's code. */
    public static final String CODE = "P-01";
    static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);

    final CoreContainer core;
    private final EntityManager entityManager;
    private AuthenticatedUser owner;
    private AuthenticatedUser assistant;
    private AuthenticatedUser stranger;
    private Project project;

    private SmartVillage(CoreContainer core) {
        this.core = core;
        this.entityManager = core.get(EntityManager.class);
    }

    /** Stores it. */
    public static SmartVillage in(CoreContainer core) throws Exception {
        SmartVillage village = new SmartVillage(core);
        core.clock().moveTo("2024-04-10");
        core.transaction(() -> {
            village.store();
            return null;
        });
        return village;
    }

    /** @return who answers for it */
    public AuthenticatedUser owner() {
        return owner;
    }

    /** @return who fills it in for the owner */
    public AuthenticatedUser assistant() {
        return assistant;
    }

    /** @return the owner of nothing */
    public AuthenticatedUser stranger() {
        return stranger;
    }

    /** @return the service */
    public QuarterlyUpdateService service() {
        return core.get(QuarterlyUpdateService.class);
    }

    /** @return the sheet as its owner reads it */
    public UpdateSheet sheet() {
        return core.as(owner, () -> service().read(CODE, QUARTER));
    }

    /** @return what the owner hands in who changes nothing */
    public UpdateInput unchanged() {
        return form(sheet()).input();
    }

    private void store() {
        Organisation office = organisation("MOI", OrganisationKind.OFFICE, null);
        Organisation north = organisation("D1", OrganisationKind.DISTRICT, office);
        Organisation south = organisation("D2", OrganisationKind.DISTRICT, office);
        User somchai = user("somchai");
        User malee = user("malee");
        User other = user("other");
        Idea idea = new Idea("I-01", new IdeaDetails("ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะ", null, null, office, null, null, null,
                null, null, null, IdeaStatus.AWARDED));
        entityManager.persist(idea);
        project = new Project(CODE, new ProjectDetails(idea, "ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะ", "Smart village data hub",
                office, somchai, LocalDate.of(2023, 10, 1), LocalDate.of(2024, 9, 30), new BigDecimal("1200000"),
                Stage.IMPLEMENTING, LocalDate.of(2023, 10, 1), null, null, null, null, null, null, null));
        entityManager.persist(project);
        milestone("1", 1, "40", "2023-12-15", "2023-12-10");
        milestone("2", 2, "35", "2024-02-19", null);
        milestone("3", 3, "25", "2024-06-01", null);
        indicators(north, south);
        entityManager.flush();
        entityManager.createNativeQuery("insert into project_assistant (project_id, user_id) values (?1, ?2)")
                .setParameter(1, project.getId()).setParameter(2, malee.getId()).executeUpdate();
        owner = signedIn(somchai);
        assistant = signedIn(malee);
        stranger = signedIn(other);
    }

    private void indicators(Organisation north, Organisation south) {
        Indicator ratio = indicator("K1", 1, "ร้อยละ", Direction.HIGHER, Aggregation.LAST_RATIO, "20", null);
        target(ratio, "60");
        measure(ratio, 1, null, new MeasurementDetails(null, new BigDecimal("1031"), new BigDecimal("2342"), null, null,
                null, null, "somchai", Instant.EPOCH));
        Indicator days = indicator("K2", 2, "วัน", Direction.LOWER, Aggregation.LAST, null, null);
        target(days, "8");
        measure(days, 1, null, value("9"));
        Indicator trained = indicator("K3", 3, "คน", Direction.HIGHER, Aggregation.SUM, null, null);
        target(trained, "260");
        measure(trained, 1, null, value("180"));
        indicator("K4", 4, null, Direction.HIGHER, Aggregation.LAST, null, CriteriaKind.MET);
        Indicator villages = indicator("K5", 5, "หมู่บ้าน", Direction.HIGHER, Aggregation.LAST, null, null);
        entityManager.persist(new IndicatorPart(villages, north));
        entityManager.persist(new IndicatorPart(villages, south));
        target(villages, "50");
        measure(villages, 1, north, value("12"));
    }

    private static MeasurementDetails value(String value) {
        return new MeasurementDetails(new BigDecimal(value), null, null, null, null, null, null, "somchai",
                Instant.EPOCH);
    }

    private Organisation organisation(String code, OrganisationKind kind, Organisation parent) {
        Organisation organisation =
                new Organisation(code, new OrganisationDetails("หน่วยงาน " + code, null, kind, parent, null, true));
        entityManager.persist(organisation);
        return organisation;
    }

    private User user(String name) {
        User user = new User(name, new UserDetails(name, "-", Role.OWNER, null, null, "th", true));
        entityManager.persist(user);
        return user;
    }

    private static AuthenticatedUser signedIn(User user) {
        return new AuthenticatedUser(user.getId(), user.getUserName(), user.getUserName(), Role.OWNER, null, "th");
    }

    private void milestone(String code, int order, String weight, String baseline, String actual) {
        entityManager.persist(new Milestone(project, code, order, new MilestoneDetails("ขั้นตอน " + code, null,
                new BigDecimal(weight), LocalDate.parse(baseline), null, null,
                actual == null ? null : LocalDate.parse(actual), null)));
    }

    private Indicator indicator(String code, int order, String unit, Direction direction, Aggregation aggregation,
            String baseline, CriteriaKind criteria) {
        BigDecimal factor = aggregation.isRatio() ? BigDecimal.valueOf(100) : null;
        Indicator indicator = new Indicator(project, code, order, new IndicatorDetails("ตัวชี้วัด " + code, null,
                IndicatorKind.OUTCOME, unit, direction, aggregation, factor, Frequency.QUARTER,
                BigDecimal.valueOf(20), baseline == null ? null : new BigDecimal(baseline), criteria, null, null, null,
                null, null, null, null, null, null, null, null));
        entityManager.persist(indicator);
        return indicator;
    }

    private void target(Indicator indicator, String value) {
        entityManager.persist(new Target(indicator, QUARTER.fiscalYear(), QUARTER.quarter(),
                new TargetDetails(new BigDecimal(value))));
    }

    private void measure(Indicator indicator, int quarter, Organisation part, MeasurementDetails details) {
        entityManager.persist(new Measurement(indicator, QUARTER.fiscalYear(), quarter, part, details));
    }

    /** A form as the owner fills it in; every part of it can be said anew. */
    static Form form(UpdateSheet sheet) {
        return new Form(sheet);
    }

    /** What is typed into a sheet. */
    static final class Form {

        private final UpdateSheet sheet;
        private List<UpdateInput.MilestoneInput> milestones = List.of();
        private List<UpdateInput.ResultInput> results = List.of();
        private String obstacles;
        private String evidence;
        private BigDecimal disbursed;
        private String disbursedKept;

        private Form(UpdateSheet sheet) {
            this.sheet = sheet;
        }

        Form milestone(String code, String forecast, String actual, String percent) {
            milestones = List.of(new UpdateInput.MilestoneInput(code, date(forecast), date(actual), number(percent)));
            return this;
        }

        Form result(String indicator, String value) {
            return with(new UpdateInput.ResultInput(indicator, null, number(value), null, null, null, null, null, null));
        }

        Form with(UpdateInput.ResultInput... inputs) {
            results = List.of(inputs);
            return this;
        }

        Form ratio(String indicator, String numerator, String denominator) {
            return with(new UpdateInput.ResultInput(indicator, null, null, number(numerator), number(denominator), null,
                    null, null, null));
        }

        Form obstacles(String text) {
            obstacles = text;
            return this;
        }

        Form evidence(String link) {
            evidence = link;
            return this;
        }

        Form disbursed(String baht) {
            disbursed = number(baht);
            return this;
        }

        Form disbursedKept(String reason) {
            disbursedKept = reason;
            return this;
        }

        UpdateInput input() {
            return new UpdateInput(CODE, QUARTER, sheet.version(), milestones, results, null, obstacles, evidence,
                    disbursed, null, null, disbursedKept);
        }

        private static LocalDate date(String text) {
            return text == null ? null : LocalDate.parse(text);
        }

        private static BigDecimal number(String text) {
            return text == null ? null : new BigDecimal(text);
        }
    }
}
