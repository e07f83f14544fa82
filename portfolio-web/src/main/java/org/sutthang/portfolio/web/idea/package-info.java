/**
 * Pages of ideas: the list, the intake page with its design-thinking canvas, the page of an idea, and the marks of
 * assessors. What may be done is decided by the services; pages only offer it.
 */
package org.sutthang.portfolio.web.idea;
