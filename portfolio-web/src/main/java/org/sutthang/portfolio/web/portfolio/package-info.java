/**
 * The portfolio list: every project of a quarter, filtered, searched, sorted and paged by what its address says.
 * The dashboard's figures lead here.
 */
package org.sutthang.portfolio.web.portfolio;
