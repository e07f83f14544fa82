/**
 * What a person is reminded of, in words: the page of notices, the bell at the head of every page, and the sentences that the
 * digest and the pages share.
 */
package org.sutthang.portfolio.web.notice;
