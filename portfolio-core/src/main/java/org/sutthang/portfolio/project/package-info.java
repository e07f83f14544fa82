/**
 * Projects: the delivery of one awarded idea through stages and milestones. Directives and adoptions belong to a project too.
 */
package org.sutthang.portfolio.project;
