package org.sutthang.portfolio.web.portfolio;

import java.util.List;

/**
 * A filter of the list with what can be chosen in it.
 *
 * @param name the parameter it sets
 * @param choices what can be chosen
 */
public record Field(String name, List<Option> choices) {

    /**
     * One thing to choose.
     *
     * @param value as the address writes it
     * @param label as the reader reads it
     * @param selected whether it is chosen
     */
    public record Option(String value, String label, boolean selected) {
    }
}
