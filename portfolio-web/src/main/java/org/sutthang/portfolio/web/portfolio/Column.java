package org.sutthang.portfolio.web.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Coverage;
import org.sutthang.portfolio.standing.Status;

/** What the list can show of a project, and be sorted by; numbers are plain, shares are in per cent. */
public enum Column {
    /** The project's code. */
    CODE(false, (p, w) -> p.code()),
    /** Its title. */
    TITLE(false, (p, w) -> w.title(p)),
    /** The person answerable. */
    OWNER(false, (p, w) -> p.ownerName()),
    /** The organisation that delivers it. */
    ORGANISATION(false, (p, w) -> w.organisation(p)),
    /** The province of that organisation. */
    AREA(false, (p, w) -> w.province(p)),
    /** The campaign that its idea came from. */
    CAMPAIGN(false, (p, w) -> w.campaign(p)),
    /** The day of the first award. */
    AWARD(false, (p, w) -> p.awardedOn()),
    /** How far it came. */
    STAGE(false, (p, w) -> p.stage()),
    /** The status, worst first. */
    STATUS(false, (p, w) -> p.status()),
    /** The reason that decides the status, where it is not on track. */
    REASON(false, (p, w) -> w.why(p)),
    /** Planned progress. */
    PLANNED(true, (p, w) -> p.standing().schedule().planned()),
    /** Actual progress. */
    ACTUAL(true, (p, w) -> p.standing().schedule().actual()),
    /** Attainment of its indicators. */
    ATTAINMENT(true, (p, w) -> percent(p.standing().attainment())),
    /** How many of the indicators that are due have reported. */
    COVERAGE(true, (p, w) -> coverage(p.standing().coverage())),
    /** Its score. */
    SCORE(true, (p, w) -> p.standing().score()),
    /** Its budget in baht. */
    BUDGET(true, (p, w) -> p.budgetBaht()),
    /** The share of the budget that is disbursed. */
    DISBURSED(true, (p, w) -> p.disbursedPercent()),
    /** The days of the milestone that is overdue longest. */
    OVERDUE(true, (p, w) -> p.standing().schedule().longestOverdue()),
    /** The milestone that comes next. */
    NEXT(false, (p, w) -> w.nextDay(p)),
    /** The day of the quarter's update. */
    UPDATED(false, (p, w) -> p.update().submittedOn()),
    /** The day it starts. */
    START(false, (p, w) -> p.startOn()),
    /** The day it ends. */
    END(false, (p, w) -> p.endOn()),
    /** The fiscal year in which it began. */
    YEAR(true, (p, w) -> w.fiscalYear(p));

    /** What is shown where nothing else was chosen. */
    static final List<Column> USUAL =
            List.of(CODE, TITLE, ORGANISATION, STAGE, STATUS, ATTAINMENT, SCORE, DISBURSED, OVERDUE);

    private static final int PERCENT = 2;
    private static final int EXPORTED_DECIMALS = 4;

    private final boolean number;
    private final BiFunction<ProjectStanding, ProjectWords, Object> value;

    Column(boolean number, BiFunction<ProjectStanding, ProjectWords, Object> value) {
        this.number = number;
        this.value = value;
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction == null ? null : fraction.movePointRight(PERCENT);
    }

    private static BigDecimal coverage(Coverage coverage) {
        return coverage.total() == 0 ? null : percent(BigDecimal.valueOf(coverage.reported())
                .divide(BigDecimal.valueOf(coverage.total()), EXPORTED_DECIMALS, RoundingMode.HALF_UP));
    }

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String parameter) {
        return Arrays.stream(values()).filter(c -> c.parameter().equalsIgnoreCase(parameter)).findFirst();
    }

    /** @return whether its values are numbers, which stand at the right */
    public boolean isNumber() {
        return number;
    }

    /** The value that projects are compared by: a text, a number, a date, a stage, a status, or null. */
    Object value(ProjectStanding project, ProjectWords words) {
        return value.apply(project, words);
    }

    /** The value as a file holds it: a text, a number or a date, or null. */
    Object exported(ProjectStanding project, ProjectWords words) {
        return switch (value(project, words)) {
            case null -> null;
            case Stage stage -> words.word("stage.", stage);
            case Status status -> words.word("status.", status);
            case LocalDate next when this == NEXT -> words.next(project);
            case BigDecimal exact -> plain(exact);
            case Object other -> other;
        };
    }

    /** Without zeros at the end and without an exponent: a hundred is 100, not 1E+2. */
    static BigDecimal plain(BigDecimal exact) {
        BigDecimal stripped = exact.setScale(EXPORTED_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The value as a page shows it. */
    String text(ProjectStanding project, ProjectWords words) {
        Object raw = value(project, words);
        return switch (this) {
            case SCORE -> words.format().score((Number) raw);
            case YEAR -> raw == null ? words.none() : words.format().fiscalYear((Integer) raw);
            case COVERAGE -> raw == null ? words.none()
                    : project.standing().coverage().reported() + "/" + project.standing().coverage().total();
            case NEXT -> raw == null ? words.none() : words.next(project);
            default -> switch (raw) {
                case null -> words.none();
                case Stage stage -> words.word("stage.", stage);
                case Status status -> words.word("status.", status);
                case LocalDate day -> words.format().date(day);
                case Number figure -> words.format().decimal(figure, 0);
                case Object other -> other.toString();
            };
        };
    }

    /**
     * The order of its values, of which none may be null.
     *
     * @param language the reader's language, which names are sorted by
     * @return the order
     */
    Comparator<Object> order(Locale language) {
        return switch (this) {
            case TITLE, OWNER, ORGANISATION, AREA, CAMPAIGN -> {
                Comparator<String> names = NameOrder.of(language);
                yield (one, other) -> names.compare((String) one, (String) other);
            }
            case STATUS -> Comparator.comparingInt(status -> severity((Status) status));
            default -> Column::natural;
        };
    }

    @SuppressWarnings("unchecked")
    private static int natural(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Late comes before not reported, because there something can be decided. */
    private static int severity(Status status) {
        return switch (status) {
            case RED -> 0;
            case NOT_REPORTED -> 1;
            case AMBER -> 2;
            case GREEN -> 3;
            case NOT_RATED, NOT_DUE -> 4;
        };
    }
}
