/**
 * The monitor's pages of a period's window and of the exceptions from it, and what everybody is told about them. The rules are
 * the core's; here they are asked and put into words.
 */
package org.sutthang.portfolio.web.window;
