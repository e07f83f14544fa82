/**
 * The digest by e-mail: how it reads, how it is sent, when, and what became of it. Without a mail server in the settings nothing
 * of it runs.
 */
package org.sutthang.portfolio.web.mail;
