/**
 * Many reports at once, as a job that runs in the background: one of every project or of every organisation that its owner may
 * read, in one zip. The same question about a closed quarter always gives the same bytes.
 */
package org.sutthang.portfolio.report.batch;
