/**
 * Reports for readers: the list of quarters with their files, and the files themselves. A closed quarter's file comes from its snapshot, any other is marked
 * provisional.
 */
package org.sutthang.portfolio.web.report;
