package org.sutthang.portfolio.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationSummary;

class OrganisationBranchesTest {

    @Test
    void eachOrganisationIsFollowedByThoseBelowIt() {
        assertThat(OrganisationBranches.of(List.of(organisation("A", null), organisation("B", null),
                organisation("C", "A"), organisation("D", "C"), organisation("E", "unknown"))))
                .extracting(b -> b.organisation().code() + b.depth()).containsExactly("A0", "C1", "D2", "B0", "E0");
    }

    private static OrganisationSummary organisation(String code, String parent) {
        return new OrganisationSummary(1, 0, code, code, null, OrganisationKind.OFFICE, parent, null, true);
    }
}
