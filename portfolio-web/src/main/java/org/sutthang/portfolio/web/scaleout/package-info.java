/**
 * Pages about scale-out: which organisation adopted which innovation and what came of it, and the form of one adoption.
 * Each page has one backing bean that reads once.
 */
package org.sutthang.portfolio.web.scaleout;
