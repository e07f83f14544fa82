package org.sutthang.portfolio.storage;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one data source of the product, defined to the server. What differs between installations comes from properties
 * that the launcher sets before the server starts; the defaults here serve a server started without it.
 */
@DataSourceDefinition(
        name = PortfolioDataSource.JNDI_NAME,
        className = "${MPCONFIG=sutthang.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=sutthang.db.url:jdbc:h2:./data/sutthang;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE}",
        user = "${MPCONFIG=sutthang.db.user:sutthang}",
        password = "${MPCONFIG=sutthang.db.password:sutthang}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            // Connections that died with the database are replaced, not handed out, once it is back.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
public final class PortfolioDataSource {

    /** The name under which the product finds the data source. */
    public static final String JNDI_NAME = "java:app/jdbc/portfolio";

    private PortfolioDataSource() {
    }
}
