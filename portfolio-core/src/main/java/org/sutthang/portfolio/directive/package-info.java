/**
 * What executives order about projects: given, answered by who answers for the project, accepted or withdrawn by who gave it.
 * {@link org.sutthang.portfolio.directive.DirectiveReading} and {@link org.sutthang.portfolio.directive.DirectiveService} are the
 * doors; the entity lives with the project it is about.
 */
package org.sutthang.portfolio.directive;
