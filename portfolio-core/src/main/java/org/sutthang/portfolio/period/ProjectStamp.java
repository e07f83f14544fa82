package org.sutthang.portfolio.period;

import java.sql.Date;
import java.time.LocalDate;

/**
 * What one short statement tells of every project, to find those that have changed. A project's version counts the changes
 * of everything that belongs to it, so two equal stamps mean that a standing worked out for the one holds for the other.
 *
 * @param id the project's key
 * @param version counts the changes of the project and of everything that belongs to it
 * @param organisationVersion counts the changes of the organisation that delivers it
 * @param ownerVersion counts the changes of its owner, null without one
 * @param awardedOn the day of the first award of its idea, or null
 */
record ProjectStamp(Long id, long version, long organisationVersion, Long ownerVersion, LocalDate awardedOn) {

    /** Takes the columns in the order of the components. */
    static ProjectStamp of(Object[] c) {
        return new ProjectStamp((Long) c[0], (Long) c[1], (Long) c[2], (Long) c[3], date(c[4]));
    }

    /** The least of several dates comes from the database as it is, without the conversion that a mapped column has. */
    static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
