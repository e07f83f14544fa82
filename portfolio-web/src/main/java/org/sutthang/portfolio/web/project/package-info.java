/**
 * The project page: why a project has its status, its plan in time, its indicators with their arithmetic, and its history.
 * Whoever may not read it in full sees its standing alone.
 */
package org.sutthang.portfolio.web.project;
