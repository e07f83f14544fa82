/**
 * Who may do what: roles, permissions, users, and the interceptor that denies by default.
 * A service names what it requires with {@link org.sutthang.portfolio.access.Requires}.
 */
package org.sutthang.portfolio.access;
