package org.sutthang.portfolio.web.portfolio;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** What the portfolio list can be sorted by. */
public enum SortKey {
    /** The project's code. */
    CODE,
    /** Its title, as the reader's language sorts. */
    TITLE,
    /** The organisation's name, as the reader's language sorts. */
    ORGANISATION,
    /** How far it came. */
    STAGE,
    /** The status, worst first. */
    STATUS,
    /** Attainment of its indicators. */
    ATTAINMENT,
    /** Its score. */
    SCORE,
    /** The share of the budget that is disbursed. */
    DISBURSED,
    /** The days of the milestone that is overdue longest. */
    OVERDUE;

    /**
     * The order of this key; projects without the figure come last, equal ones in the order of their codes.
     *
     * @param locale the reader's language
     * @param descending whether the greatest comes first
     * @return the order
     */
    Comparator<ProjectStanding> order(LocaleBean locale, boolean descending) {
        Comparator<ProjectStanding> order = switch (this) {
            case CODE -> by(ProjectStanding::code, Comparator.naturalOrder(), descending);
            case TITLE -> by(p -> locale.pick(p.titleTh(), p.titleEn()), collator(locale), descending);
            case ORGANISATION -> by(p -> locale.pick(p.organisation().nameTh(), p.organisation().nameEn()),
                    collator(locale), descending);
            case STAGE -> by(ProjectStanding::stage, Comparator.naturalOrder(), descending);
            case STATUS -> by(p -> severity(p.status()), Comparator.naturalOrder(), descending);
            case ATTAINMENT -> by(p -> p.standing().attainment(), Comparator.<BigDecimal>naturalOrder(), descending);
            case SCORE -> by(p -> p.standing().score(), Comparator.<BigDecimal>naturalOrder(), descending);
            case DISBURSED -> by(ProjectStanding::disbursedPercent, Comparator.<BigDecimal>naturalOrder(), descending);
            case OVERDUE -> by(p -> p.standing().schedule().longestOverdue(), Comparator.naturalOrder(), descending);
        };
        return order.thenComparing(ProjectStanding::code);
    }

    private static <T> Comparator<ProjectStanding> by(Function<ProjectStanding, T> figure, Comparator<? super T> order,
            boolean descending) {
        Comparator<? super T> directed = descending ? order.reversed() : order;
        return Comparator.comparing(figure, Comparator.nullsLast(directed));
    }

    private static Comparator<String> collator(LocaleBean locale) {
        Collator collator = Collator.getInstance(locale.getLocale());
        return collator::compare;
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

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
