package org.sutthang.portfolio.period;

/**
 * One value in which two revisions differ.
 *
 * @param subject the code of the milestone, indicator or part that it belongs to, or null for the project or the quarter
 * @param name the name of the value, such as <code>attainment</code>
 * @param before the value in the one, a number, date, text, boolean or enum, or null where there is none
 * @param after the value in the other
 */
public record ValueDifference(String subject, String name, Object before, Object after) {
}
