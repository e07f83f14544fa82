/**
 * What the portfolio browser offers beside the projects themselves: views that people saved under a name, and the campaigns to
 * filter by. A view is an address; whoever opens it sees his or her own projects by it.
 */
package org.sutthang.portfolio.browse;
