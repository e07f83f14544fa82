/**
 * Reports of a quarter's portfolio: what they say is worked out here from one portfolio standing, sealed or
 * provisional, and nothing else; the same standing always makes the same report. Each file format has a package of its
 * own.
 */
package org.sutthang.portfolio.report;
