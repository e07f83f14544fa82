package org.sutthang.portfolio.browse;

import org.sutthang.portfolio.audit.Audited;

/**
 * What is saved of a view.
 *
 * @param name how people call it
 * @param address what it shows, as the query of an address; neither quarter nor page, so that it stays of use
 * @param shared whether everybody is offered it, or only its maker
 */
public record SavedViewInput(String name, String address, boolean shared) implements Audited {
}
