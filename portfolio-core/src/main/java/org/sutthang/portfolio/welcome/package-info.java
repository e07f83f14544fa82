/**
 * The first minutes of a person: the three things that a role begins with, ticked by what has really happened. What a person has
 * looked at or put away is that person's alone.
 */
package org.sutthang.portfolio.welcome;
