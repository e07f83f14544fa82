package org.sutthang.portfolio.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * Gives fiscal quarters their dates. A fiscal year is named after the Buddhist year (CE + 543) in which it ends; every date
 * belongs to exactly one quarter.
 *
 * @param startMonth the month in which a fiscal year begins
 */
public record FiscalCalendar(Month startMonth) {

    /** The calendar of the Thai government: 1 October to 30 September. */
    public static final FiscalCalendar THAI = new FiscalCalendar(Month.OCTOBER);

    /** What is added to a CE year to make it a Buddhist one. */
    public static final int BUDDHIST_ERA = 543;

    private static final int MONTHS_PER_QUARTER = 3;

    /**
     * The quarter that a date belongs to.
     *
     * @param date any date
     * @return its quarter
     */
    public FiscalQuarter quarterOf(LocalDate date) {
        int monthsIn = Math.floorMod(date.getMonthValue() - startMonth.getValue(), 12);
        LocalDate yearStart = date.withDayOfMonth(1).minusMonths(monthsIn);
        int yearOfEnd = yearStart.plusMonths(11).getYear();
        return new FiscalQuarter(yearOfEnd + BUDDHIST_ERA, monthsIn / MONTHS_PER_QUARTER + 1);
    }

    /**
     * The first day of a quarter.
     *
     * @param quarter the quarter
     * @return its first day
     */
    public LocalDate firstDay(FiscalQuarter quarter) {
        int yearOfEnd = quarter.fiscalYear() - BUDDHIST_ERA;
        int yearOfStart = startMonth == Month.JANUARY ? yearOfEnd : yearOfEnd - 1;
        return LocalDate.of(yearOfStart, startMonth, 1).plusMonths((long) MONTHS_PER_QUARTER * (quarter.quarter() - 1));
    }

    /**
     * The last day of a quarter.
     *
     * @param quarter the quarter
     * @return its last day
     */
    public LocalDate lastDay(FiscalQuarter quarter) {
        return firstDay(quarter).plusMonths(MONTHS_PER_QUARTER).minusDays(1);
    }

    /**
     * The dates of a quarter as this calendar has them today.
     *
     * @param quarter the quarter
     * @return its dates
     */
    public QuarterDates datesOf(FiscalQuarter quarter) {
        return new QuarterDates(quarter, firstDay(quarter), lastDay(quarter));
    }
}
