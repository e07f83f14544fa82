/**
 * The words of reports: sentences, figures and dates in Thai and English, with Thai or Arabic digits. Pages may use the
 * same sentences, so that a reason reads alike on the screen and on paper.
 */
package org.sutthang.portfolio.report.wording;
