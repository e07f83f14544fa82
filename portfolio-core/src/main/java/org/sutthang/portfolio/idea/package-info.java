/**
 * Ideas and the campaigns they were born in. An idea carries its design-thinking canvas.
 */
package org.sutthang.portfolio.idea;
