/**
 * The first minutes: the three things that a role begins with, ticked by what has really happened, and the way of an empty product
 * to its first report. What a person has looked at or put away is that person's alone.
 */
package org.sutthang.portfolio.welcome;
