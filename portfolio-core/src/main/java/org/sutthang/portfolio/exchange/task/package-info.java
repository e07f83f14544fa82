/**
 * Imports of big workbooks beside the pages: checking one and bringing it in are jobs that whoever asked for them can leave. What an
 * import does, the package above knows; here is who asked for which file, how far it is and what came of it.
 */
package org.sutthang.portfolio.exchange.task;
