package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sutthang.portfolio.access.PersonNames;

/** The names of the people on a page, who are kept by the names they sign in with: read once for all of them. */
@Named("peopleNames")
@RequestScoped
public class PeopleNames {

    @Inject
    private PersonNames names;

    private final Map<String, String> known = new HashMap<>();

    /**
     * Reads the names of the page.
     *
     * @param userNames the names to sign in with, null where nobody is known
     */
    public void read(Collection<String> userNames) {
        known.putAll(names.of(userNames));
    }

    /**
     * The name that others see.
     *
     * @param userName the name to sign in with, or any name
     * @return the name of that user; what was given where nobody has it, such as a name that a workbook brought
     */
    public String of(String userName) {
        return known.getOrDefault(userName, userName);
    }
}
