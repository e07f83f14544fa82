package org.sutthang.portfolio.web.form;

/**
 * A choice of a list in a form.
 *
 * @param value what is kept
 * @param label what the reader sees
 */
public record Choice(Object value, String label) {
}
