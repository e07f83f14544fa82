/**
 * The reader's own page: language, digest, and the address of the personal calendar. What only an administrator may change of
 * a user stands on the pages of users.
 */
package org.sutthang.portfolio.web.account;
