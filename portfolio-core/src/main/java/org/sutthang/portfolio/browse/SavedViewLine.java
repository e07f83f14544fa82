package org.sutthang.portfolio.browse;

/**
 * A saved view as a reader is offered it.
 *
 * @param code the code that addresses name it by
 * @param version the version that a change must name
 * @param name how people call it
 * @param address what it shows, as the query of an address
 * @param shared whether everybody is offered it
 * @param mine whether the reader made it
 * @param maker the name of whoever made it
 * @param first whether the reader's list opens with it
 */
public record SavedViewLine(String code, long version, String name, String address, boolean shared, boolean mine,
        String maker, boolean first) {
}
