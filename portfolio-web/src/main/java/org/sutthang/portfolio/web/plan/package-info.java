/**
 * The pages on which a plan is written, asked for and decided. What is typed stays in the form as it was typed until all of
 * it can be saved.
 */
package org.sutthang.portfolio.web.plan;
