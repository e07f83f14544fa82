/**
 * What the tests of the running product share: a product started from the very jar that is delivered, a browser, and
 * one look at a page in both languages, light and dark, wide and narrow.
 */
package org.sutthang.portfolio.web.testing;
