/**
 * Pages of awards: how far each came and how long it has stood still, and the form that registers one. No award leaves the
 * list, whatever became of it.
 */
package org.sutthang.portfolio.web.award;
