/**
 * Where the portfolio is kept: the data source and the migrations that bring its tables up to date.
 * The tables themselves belong to the features; this package only opens the door to them.
 */
package org.sutthang.portfolio.storage;
