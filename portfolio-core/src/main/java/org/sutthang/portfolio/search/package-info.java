/**
 * Finds projects, indicators, ideas, people and organisations by what is written about them, in Thai without spaces between words
 * as in English. What is searched is read at once and kept for as long as nothing in it has changed; who asks decides what is found.
 */
package org.sutthang.portfolio.search;
