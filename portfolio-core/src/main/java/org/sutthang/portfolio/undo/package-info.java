/**
 * Undo: brings back what a change in the audit trail replaced, or what was withdrawn.
 * It has no way of its own into anything: every step goes through the service that made the change, with its rules.
 */
package org.sutthang.portfolio.undo;
