/**
 * Long work that runs in the background: who asked for what, how far it is and what came of it. What the work is, its callers
 * know; here a job is a question kept as text, and a state that outlives pages, sessions and the process.
 */
package org.sutthang.portfolio.job;
