package org.sutthang.portfolio.exchange;

/**
 * A value that an import changes.
 *
 * @param column the code name of the column
 * @param before the stored value as text, or {@code null} where there is none
 * @param after the new value as text, or {@code null} where it is cleared
 */
public record CellChange(String column, String before, String after) {
}
