/**
 * What people say about a project beside its reports and directives: questions, notes and answers, with who hears of them. Comments are
 * no input of any figure, standing or seal.
 */
package org.sutthang.portfolio.comment;
