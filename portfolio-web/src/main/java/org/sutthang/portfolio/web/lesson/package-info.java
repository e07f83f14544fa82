/**
 * The page on which lessons of stopped projects are kept for whoever plans the next one.
 * Its backing bean reads once.
 */
package org.sutthang.portfolio.web.lesson;
