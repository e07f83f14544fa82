package org.sutthang.portfolio.access;

/** What a user is to the product; rights follow from it, deny by default. */
public enum Role {
    /** keeps it running: users, organisations, settings */
    ADMINISTRATOR,
    /** the office of public-sector development: watches the whole portfolio */
    MONITOR,
    /** answers for projects, or assists somebody who does */
    OWNER,
    /** looks, decides and orders */
    EXECUTIVE
}
