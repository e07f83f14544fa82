/**
 * Measures the product against the bare limit in the same process: the same SQL by plain JDBC and the same bytes written.
 * It is run by {@code mvn -q -Pbenchmark}, never by the tests; it prints medians and ratios and asserts nothing.
 */
package org.sutthang.portfolio.benchmark;
