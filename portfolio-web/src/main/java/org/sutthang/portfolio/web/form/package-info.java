/**
 * What forms share: reading what was typed, saying what is wrong beside its field, and noticing what somebody else has saved
 * meanwhile. Nothing here knows a feature.
 */
package org.sutthang.portfolio.web.form;
