package org.sutthang.portfolio.window;

import java.util.List;

/**
 * What is wrong with one field of a window or an exception as it was entered.
 *
 * @param field the field, as the form names it
 * @param key the key of the sentence
 * @param arguments the value found and what is expected
 */
public record WindowProblem(String field, String key, List<Object> arguments) {
}
