/**
 * Counts the SQL statements of each request and tells the number in a response header, so that tests can hold pages to a
 * limit. It does nothing unless the process was started with {@code -Dsutthang.measure=true}.
 */
package org.sutthang.portfolio.web.measure;
