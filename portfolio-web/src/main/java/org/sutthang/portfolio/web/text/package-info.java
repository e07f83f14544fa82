/**
 * What is said to people: languages, dates and numbers as a Thai or an English reader writes them, and sentences for broken rules.
 * It knows nothing of pages, so that the programs' interface speaks the same words.
 */
package org.sutthang.portfolio.web.text;
