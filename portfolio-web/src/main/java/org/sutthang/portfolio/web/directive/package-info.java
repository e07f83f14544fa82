/**
 * Pages about directives: all of them, one with its answer, and the form in which one is given.
 * Each page has one backing bean that reads once.
 */
package org.sutthang.portfolio.web.directive;
