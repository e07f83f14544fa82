/**
 * The interface for programs: JSON over HTTP below {@code /api/v1}, for the same users and with the same rights as the pages.
 * What it offers is described in {@code META-INF/openapi.yaml}; everything that goes wrong is answered as an RFC 9457 problem document.
 */
package org.sutthang.portfolio.web.api;
