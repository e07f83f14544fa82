/**
 * The demo: a made-up portfolio of a ministry that has lived through nine quarters up to today. It is made by the product's
 * own services, quarter after quarter, so that everything in it came about as it would in real use.
 */
package org.sutthang.portfolio.web.demo;
