/**
 * Pages about the people of a project: its owner and assistants, handing it on, and the transfers of many projects at once.
 * Each page has one backing bean that reads once.
 */
package org.sutthang.portfolio.web.people;
