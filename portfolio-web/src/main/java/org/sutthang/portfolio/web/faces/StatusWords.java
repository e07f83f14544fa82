package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which word a status has: a red indicator is below its target, a red project is late. */
@Named("statusWords")
@ApplicationScoped
public class StatusWords {

    private static final String INDICATOR = "indicator";
    private static final String RED = "RED";

    /**
     * The key of a status's word.
     *
     * @param status the name of the status, or the status itself
     * @param kind indicator, or anything else for a project, a schedule or a portfolio
     * @return a message key
     */
    public String key(Object status, String kind) {
        String name = String.valueOf(status);
        return RED.equals(name) && INDICATOR.equals(kind) ? "status.indicator.RED" : "status." + name;
    }
}
