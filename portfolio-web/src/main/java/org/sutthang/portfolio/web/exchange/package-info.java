/**
 * The workbook comes in and goes out: a file is sent, looked at in a preview, and taken in without being sent again; the whole portfolio and empty
 * templates are downloaded. What the rows mean is the core's business; here they are shown.
 */
package org.sutthang.portfolio.web.exchange;
