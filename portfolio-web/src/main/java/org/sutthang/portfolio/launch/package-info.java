/**
 * The {@code main} of the one runnable jar: checks the settings, the data folder, the port and the database, starts the
 * server inside this process and says when the product answers, or in one sentence why it cannot start.
 * It is packed beside the server and not into the web archive.
 */
package org.sutthang.portfolio.launch;
