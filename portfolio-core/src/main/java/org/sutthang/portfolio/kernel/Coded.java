package org.sutthang.portfolio.kernel;

/** What people know by a public code. */
public interface Coded {

    /** @return the public code */
    String getCode();
}
