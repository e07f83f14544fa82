/**
 * The personal calendar as iCalendar (RFC 5545), at an address that only its owner knows. It opens without signing in and shows
 * what the owner of the address may see at that moment.
 */
package org.sutthang.portfolio.web.feed;
