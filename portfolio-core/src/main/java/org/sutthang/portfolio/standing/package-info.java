/**
 * A project's computed state at a date, with its reasons: pure functions of facts, date and round. Nothing here reads the database or the clock.
 */
package org.sutthang.portfolio.standing;
