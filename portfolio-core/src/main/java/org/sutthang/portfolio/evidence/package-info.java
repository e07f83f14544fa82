/**
 * Files that prove what a quarterly update says: put beside the whole update, an indicator or a milestone, withdrawn with a
 * reason, never deleted. They follow the rights and the state of the update that they belong to, and change no standing.
 */
package org.sutthang.portfolio.evidence;
