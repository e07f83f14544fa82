/**
 * When the reports of a period are asked for: its reminder, deadline and lock, moved by the monitor with a reason, and the
 * exceptions that give one project more time. Moving them changes no result; what is closed is never moved.
 */
package org.sutthang.portfolio.window;
