package org.sutthang.portfolio.plan;

import java.util.List;

/**
 * What is wrong with one field of a plan as it was entered.
 *
 * @param field the field, as the form names it
 * @param key the key of the sentence
 * @param arguments the item, the value found and what is expected
 */
public record PlanProblem(String field, String key, List<Object> arguments) {
}
