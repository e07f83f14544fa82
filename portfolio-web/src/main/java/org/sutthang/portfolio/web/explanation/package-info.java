/**
 * The arithmetic behind every score in the reader's words: a page that opens a project's scores line by line, and the same sentences for the project page and
 * for programs. Nothing is computed here; the core writes its arithmetic down while it does it.
 */
package org.sutthang.portfolio.web.explanation;
