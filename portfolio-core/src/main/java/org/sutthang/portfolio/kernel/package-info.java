/**
 * What every feature may use: the settings of an installation, the clock of the office, and the way a broken rule is reported.
 * It knows no other package of the product.
 */
package org.sutthang.portfolio.kernel;
