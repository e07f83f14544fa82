/**
 * Evidence in the browser: files are sent while the report is filled in, listed with small pictures, withdrawn and put back.
 * Whoever reads the project in full fetches them; nothing of a file is ever shown as a page.
 */
package org.sutthang.portfolio.web.evidence;
