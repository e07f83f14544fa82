package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.sutthang.portfolio.access.AccessDenied;

/**
 * What a user who is bound to an organisation can see and change of what belongs to organisations: that of the own one and of
 * those below it. Others reach everything. Rule: who may do what.
 */
@ApplicationScoped
public class OrganisationReach {

    @Inject
    private OrganisationReading organisations;

    /**
     * Whether the acting user reaches what belongs to an organisation, to be asked for many of them.
     *
     * @return true for the codes of organisations within reach
     * @throws AccessDenied when the organisation that the user is bound to is not there
     */
    public Predicate<String> covered() {
        Optional<Branch> own = organisations.own();
        return code -> own.isEmpty() || own.get().covers(code);
    }

    /**
     * Whether the acting user reaches what belongs to an organisation.
     *
     * @param organisation the organisation
     * @return true for everyone who is not bound
     */
    public boolean includes(Organisation organisation) {
        return covered().test(organisation.getCode());
    }
}
