package org.sutthang.portfolio.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class OrganisationServiceIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTreeGrowsAndStaysATree(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            add(core, organisation("MOI", null));
            add(core, organisation("DOPA", "MOI"));
            add(core, organisation("DOPA-1", "DOPA"));

            assertThat(core.as(Role.MONITOR, core.get(OrganisationService.class)::all))
                    .extracting(OrganisationSummary::code, OrganisationSummary::parentCode)
                    .containsExactly(tuple("DOPA", "MOI"),
                            tuple("DOPA-1", "DOPA"),
                            tuple("MOI", null));
            assertRefused("organisation.cycle", () -> change(core, under(read(core, "MOI"), "DOPA-1")));
            assertRefused("organisation.cycle", () -> change(core, under(read(core, "MOI"), "MOI")));
            assertRefused("organisation.parent.unknown", () -> change(core, under(read(core, "DOPA"), "nowhere")));
            change(core, under(read(core, "DOPA-1"), "MOI"));
            assertThat(read(core, "DOPA-1").parentCode()).isEqualTo("MOI");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCodeIsGivenOnceAndNamesAreNeeded(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            add(core, organisation(" MOI ", null));
            assertThatThrownBy(() -> add(core, organisation("MOI", null))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("organisation.taken");
            assertRefused("organisation.code", () -> add(core, organisation(" ", null)));
            assertRefused("organisation.name", () -> add(core,
                    new OrganisationSummary(0, 0, "X", " ", null, OrganisationKind.OTHER, null, null, true)));
            assertRefused("organisation.kind", () -> add(core,
                    new OrganisationSummary(0, 0, "X", "x", null, null, null, null, true)));
            assertRefused("organisation.area.any", () -> add(core, new OrganisationSummary(0, 0, "X", "x", null,
                    OrganisationKind.OTHER, null, "501", true)));
            assertRefused("organisation.area.digits", () -> add(core, new OrganisationSummary(0, 0, "X", "x", null,
                    OrganisationKind.PROVINCE, null, "5001", true)));
            assertRefused("organisation.code.characters", () -> add(core, organisation("OPS 1", null)));
            assertThatThrownBy(() -> add(core, organisation("moi", null))).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> add(core, new OrganisationSummary(0, 0, " ", " ", null, null, "nowhere", null, true)))
                    .isInstanceOfSatisfying(RuleViolations.class, several -> assertThat(several.each())
                            .extracting(RuleViolation::getKey).containsExactly("organisation.code", "organisation.name",
                                    "organisation.kind", "organisation.parent.unknown"));
            assertThatThrownBy(() -> read(core, "X")).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOrganisationOutOfUseKeepsWhatBelongsToItButIsNotChosenAnew(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            add(core, organisation("MOI", null));
            add(core, organisation("DOPA", "MOI"));
            OrganisationSummary read = read(core, "MOI");
            OrganisationSummary retired = new OrganisationSummary(read.id(), read.version(), "MOI", read.nameTh(), null,
                    read.kind(), null, null, false);
            change(core, retired);

            assertThat(read(core, "MOI").active()).isFalse();
            assertThatThrownBy(() -> change(core, retired)).isInstanceOf(StaleEdit.class);
            assertRefused("organisation.parent.inactive", () -> add(core, organisation("NEW", "MOI")));
            OrganisationSummary below = read(core, "DOPA");
            change(core, new OrganisationSummary(below.id(), below.version(), "DOPA", "กรมการปกครอง", "Provincial",
                    below.kind(), "MOI", null, true));
            assertThat(read(core, "DOPA")).extracting(OrganisationSummary::nameTh, OrganisationSummary::parentCode)
                    .containsExactly("กรมการปกครอง", "MOI");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyTheAdministratorAndTheMonitorKeepThem(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            OrganisationService service = core.get(OrganisationService.class);
            for (Role role : List.of(Role.OWNER, Role.EXECUTIVE)) {
                assertThatThrownBy(() -> core.as(role, service::all)).isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(service::all).isInstanceOf(AccessDenied.class);
            assertThat(core.as(Role.ADMINISTRATOR, service::all)).isEmpty();
        }
    }

    private static OrganisationSummary organisation(String code, String parent) {
        return new OrganisationSummary(0, 0, code, "หน่วยงาน " + code, null, OrganisationKind.OFFICE, parent, null, true);
    }

    private static OrganisationSummary under(OrganisationSummary o, String parent) {
        return new OrganisationSummary(o.id(), o.version(), o.code(), o.nameTh(), o.nameEn(), o.kind(), parent,
                o.areaCode(), o.active());
    }

    private static OrganisationSummary read(CoreContainer core, String code) {
        return core.as(Role.MONITOR, () -> core.get(OrganisationService.class).get(code));
    }

    private static void add(CoreContainer core, OrganisationSummary organisation) {
        core.as(Role.MONITOR, () -> {
            core.get(OrganisationService.class).add(organisation);
            return null;
        });
    }

    private static void change(CoreContainer core, OrganisationSummary organisation) {
        core.as(Role.MONITOR, () -> {
            core.get(OrganisationService.class).change(organisation);
            return null;
        });
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(RuleViolation.class).hasMessageStartingWith(key);
    }
}
