/**
 * Evaluation rounds: the thresholds, scale, points and deadlines of a fiscal year. They are data, kept in versions.
 */
package org.sutthang.portfolio.round;
