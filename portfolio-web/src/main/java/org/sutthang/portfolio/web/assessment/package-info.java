/**
 * Works standings out beside all requests, and shows how far that is to who asks for them meanwhile. A page of ten thousand
 * projects is seconds away after a start or a large import, and milliseconds later on.
 */
package org.sutthang.portfolio.web.assessment;
