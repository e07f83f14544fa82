package org.sutthang.portfolio.round;

import java.util.List;

/**
 * What is wrong with one field of a round as it was entered.
 *
 * @param field the name of the {@link RoundSetting}, or <code>SCALE</code> or <code>REASON</code>
 * @param key the key of the sentence
 * @param arguments the value found and what is expected, shares as percentages
 */
public record RoundProblem(String field, String key, List<Object> arguments) {
}
