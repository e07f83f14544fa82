/**
 * Who comes in and what they may open: sign-in by form for people and by HTTP Basic for programs, deny by default.
 * What a user may do with the portfolio is decided by the services, not here.
 */
package org.sutthang.portfolio.web.security;
