/**
 * Awards granted to ideas. An award is where a project begins.
 */
package org.sutthang.portfolio.award;
