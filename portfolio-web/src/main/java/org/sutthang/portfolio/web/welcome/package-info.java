/**
 * The first minutes: the page of the three things to do, where the start page leads until they are done or put away, and the note
 * of what was looked at on the way.
 */
package org.sutthang.portfolio.web.welcome;
