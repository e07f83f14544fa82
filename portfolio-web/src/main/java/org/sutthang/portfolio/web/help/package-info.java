/**
 * What the product says about itself: the words of the field, beside fields and on a page of their own, and the guide of each role.
 * The words stand in one bundle, the guide in {@code docs/guide}; nothing here knows the portfolio.
 */
package org.sutthang.portfolio.web.help;
