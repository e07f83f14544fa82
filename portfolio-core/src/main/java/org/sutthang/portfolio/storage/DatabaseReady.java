package org.sutthang.portfolio.storage;

/**
 * Fired once at start, after the tables are up to date and before the product serves anybody. Whoever must put
 * something into the database first (the first administrator, the demo portfolio) observes it, in the order of
 * {@code @Priority}; an exception stops the start and its message is shown.
 */
public record DatabaseReady() {
}
