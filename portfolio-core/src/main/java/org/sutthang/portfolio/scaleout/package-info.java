/**
 * Scale-out: which organisations have adopted which innovation, with a baseline, a result and a type of benefit of their own.
 * {@link org.sutthang.portfolio.scaleout.ScaleOutService} is the door; totals keep within one type and unit.
 */
package org.sutthang.portfolio.scaleout;
