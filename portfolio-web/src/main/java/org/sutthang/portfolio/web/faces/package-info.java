/**
 * What every page shares: the reader's language and theme, navigation by role, converters for what is typed, and messages.
 * Nothing here knows a feature.
 */
package org.sutthang.portfolio.web.faces;
