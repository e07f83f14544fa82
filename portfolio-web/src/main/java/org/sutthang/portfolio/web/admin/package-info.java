/**
 * The pages on which the administrator keeps users, and the administrator and the monitor keep organisations. Each form stands on a page of its own, so
 * that it has an address and what was typed survives a lost session.
 */
package org.sutthang.portfolio.web.admin;
