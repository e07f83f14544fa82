package org.sutthang.portfolio.web.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sutthang.portfolio.kernel.NameOrder;

/** The columns of the table of milestones, each of which it can be sorted by. */
public enum MilestoneColumn {
    /** The project. */
    PROJECT(false, (r, w) -> w.title(r.project())),
    /** The milestone. */
    MILESTONE(false, (r, w) -> w.name(r.milestone())),
    /** Its weight in points out of 100. */
    WEIGHT(true, (r, w) -> r.milestone().weight()),
    /** The current baseline date. */
    BASELINE(false, (r, w) -> r.milestone().baselineOn()),
    /** When it is expected. */
    FORECAST(false, (r, w) -> r.milestone().forecastOn()),
    /** When it was reached. */
    ACTUAL(false, (r, w) -> r.milestone().actualOn()),
    /** Days against the current baseline. */
    SLIP(true, (r, w) -> r.milestone().slippage()),
    /** Days against baseline number 1. */
    SLIP1(true, (r, w) -> r.milestone().slippage1()),
    /** Per cent complete. */
    PERCENT(true, (r, w) -> r.milestone().percent()),
    /** How it stands; sorted by the days overdue. */
    STATE(false, (r, w) -> r.milestone().overdue() ? r.milestone().daysOverdue() : 0L);

    private final boolean number;
    private final BiFunction<MilestoneRow, ProjectWords, Object> value;

    MilestoneColumn(boolean number, BiFunction<MilestoneRow, ProjectWords, Object> value) {
        this.number = number;
        this.value = value;
    }

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MilestoneColumn> of(String parameter) {
        return Arrays.stream(values()).filter(c -> c.parameter().equals(parameter)).findFirst();
    }

    /** @return whether its values are numbers, which stand at the right */
    public boolean isNumber() {
        return number;
    }

    /** The value that milestones are compared by: a text, a number, a date, or null. */
    Object value(MilestoneRow row, ProjectWords words) {
        return value.apply(row, words);
    }

    /** The value as a page shows it. */
    String text(MilestoneRow row, ProjectWords words) {
        Object raw = value(row, words);
        return switch (this) {
            case SLIP, SLIP1 -> raw == null ? words.none() : words.format().signed((Number) raw);
            case STATE -> state(row, words);
            default -> switch (raw) {
                case null -> words.none();
                case LocalDate day -> words.format().date(day);
                case Number figure -> words.format().number(figure);
                case Object other -> other.toString();
            };
        };
    }

    static String state(MilestoneRow row, ProjectWords words) {
        return words.format().text("browse.milestone." + row.state(), row.milestone().daysOverdue());
    }

    /** The order of its values, of which none may be null. */
    Comparator<Object> order(Locale language) {
        if (this == PROJECT || this == MILESTONE) {
            Comparator<String> names = NameOrder.of(language);
            return (one, other) -> names.compare((String) one, (String) other);
        }
        return MilestoneColumn::natural;
    }

    @SuppressWarnings("unchecked")
    private static int natural(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
