/**
 * What a person is reminded of: notices worked out from what is there, the digest that goes out once a day at most, and the
 * dates of the personal calendar. It stores what a person has seen and was sent, and changes nothing of the portfolio.
 */
package org.sutthang.portfolio.reminder;
