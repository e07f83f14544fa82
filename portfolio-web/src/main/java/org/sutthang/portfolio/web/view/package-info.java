/**
 * The reader's saved views of the portfolio and those that are shared: saving, renaming, replacing, taking away and bringing back,
 * and the choice of the one that the list opens with.
 */
package org.sutthang.portfolio.web.view;
