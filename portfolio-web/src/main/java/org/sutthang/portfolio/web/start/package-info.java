/**
 * Brings the product up inside the server: migrates the database, lets the first data be put in, and tells the outside
 * when it can serve. What the features inject from the surroundings (settings, clock, entity manager) is produced here.
 */
package org.sutthang.portfolio.web.start;
