/**
 * Figures that somebody should look at twice: what was kept although doubted, and where ratings of people differ from what the rules come to. The core finds
 * them; here they are listed, filtered and noted.
 */
package org.sutthang.portfolio.web.figures;
