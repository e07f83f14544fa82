/**
 * Proving that closed quarters are what they were: the chain of seals, revisions side by side, and the page on which anybody
 * verifies a printed report. Correcting one begins here too; its form is that of the quarterly update.
 */
package org.sutthang.portfolio.web.seal;
