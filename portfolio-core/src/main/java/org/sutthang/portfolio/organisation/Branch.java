package org.sutthang.portfolio.organisation;

import java.util.Set;

/**
 * An organisation with everything below it.
 *
 * @param head the organisation
 * @param codes the codes of all of them, its own included
 */
public record Branch(OrganisationSummary head, Set<String> codes) {

    /**
     * Whether an organisation belongs to it.
     *
     * @param code the organisation's code, or null
     * @return true for the head and everything below it
     */
    public boolean covers(String code) {
        return code != null && codes.contains(code);
    }
}
