package org.sutthang.portfolio.period;

import java.util.List;

/**
 * What is wrong with one field of a quarterly update; the sentence stands beside that field.
 *
 * @param field which field: <code>milestone.CODE.forecast|actual|percent</code>,
 *     <code>result.CODE.value|numerator|denominator|met|note|evidence|doubt</code> (CODE with <code>/PART</code> for a part), or
 *     <code>summary</code>, <code>obstacles</code>, <code>evidence</code>, <code>disbursed</code>, <code>rating</code>,
 *     <code>ratingReason</code>
 * @param key the message key of the sentence
 * @param arguments the values that it names
 */
public record UpdateProblem(String field, String key, List<Object> arguments) {
}
