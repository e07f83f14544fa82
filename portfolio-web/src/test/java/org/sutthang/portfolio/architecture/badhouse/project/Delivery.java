package org.sutthang.portfolio.architecture.badhouse.project;

/** What an earlier stage must not know. */
public class Delivery {
}
