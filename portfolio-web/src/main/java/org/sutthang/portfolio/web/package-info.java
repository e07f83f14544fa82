/**
 * The running product: pages for people, an interface for programs, and what starts them.
 * Text and looks live here; rules live in the core.
 */
package org.sutthang.portfolio.web;
