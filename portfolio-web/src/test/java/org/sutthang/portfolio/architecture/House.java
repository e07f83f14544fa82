package org.sutthang.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house over the packages below a root: {@code web → reports → plan → period → standing → round, indicator →
 * project → award → idea → organisation}. The root is a parameter so that the same rules can be tried on a bad house.
 */
final class House {

    /** Each feature may use those before it. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("organisation", "job", "browse"), List.of("idea"), List.of("selection"), List.of("award"), List.of("project"),
            List.of("outcome", "ownership", "directive", "comment", "scaleout", "indicator"), List.of("round"), List.of("standing"),
            List.of("period"), List.of("plan", "window", "evidence"), List.of("exchange", "report", "undo"), List.of("reminder", "search", "welcome"),
            List.of("web"));
    /** What every feature may use, and what each of these may use itself. */
    private static final Map<String, Set<String>> GROUND = Map.of(
            "kernel", Set.of(),
            "calendar", Set.of("kernel"),
            "audit", Set.of("kernel"),
            "access", Set.of("kernel", "audit"));

    private final String root;
    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>(GROUND);

    House(String root) {
        this.root = root;
        List<String> before = new ArrayList<>(GROUND.keySet());
        for (List<String> storey : STOREYS) {
            for (String feature : storey) {
                mayUse.put(feature, Set.copyOf(before));
            }
            before.addAll(storey);
        }
        // Opens the database, and knows none of the tables in it.
        mayUse.put("storage", Set.of("kernel"));
        mayUse.put("web", plus(mayUse.get("web"), "storage"));
        mayUse.put("launch", Set.of("kernel", "web"));
    }

    /** @return the packages that the rules name */
    Set<String> packages() {
        return mayUse.keySet();
    }

    /** @return the package of a class directly below the root, empty for a class elsewhere */
    String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    ArchRule eachStageKnowsOnlyTheStagesBeforeIt() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("know only the stages before theirs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(House.this::isForbidden)
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        });
    }

    ArchRule theCoreKnowsNoPagesAndNoDocuments() {
        return noClasses().that().resideOutsideOfPackages(in("web"), in("report"), in("launch")).should()
                .dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..",
                        "org.primefaces..", "org.omnifaces..", "org.openpdf..", "com.lowagie..", "org.apache.poi..");
    }

    ArchRule reportsKnowNoPages() {
        return noClasses().that().resideInAPackage(in("report")).should()
                .dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");
    }

    ArchRule onlyTheCoreHoldsTheEntityManager() {
        return noClasses().that().resideInAnyPackage(in("web"), in("report"))
                .and().doNotHaveSimpleName("Surroundings")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .because("repositories of the core are its only holders; Surroundings hands it to them");
    }

    ArchRule standingsAreReadAsFarAsTheReaderMaySeeThem() {
        return noClasses().that().resideOutsideOfPackage(in("period")).should()
                .dependOnClassesThat().haveSimpleName("PortfolioStandings")
                .because("PortfolioReading knows who reads, and narrows what a bound user sees");
    }

    ArchRule theClockIsInjected() {
        return noClasses().should().callMethodWhere(describe("now() without a clock", House::isNowWithoutClock))
                .because("a test must be able to set the date");
    }

    ArchRule whatIsCountedIsDecimal() {
        return noFields().that().areDeclaredInClassesThat(resideInAnyPackage(in("project"), in("indicator"), in("round"),
                        in("standing"), in("period"), in("plan")))
                .should().haveRawType(double.class).orShould().haveRawType(Double.class)
                .orShould().haveRawType(float.class).orShould().haveRawType(Float.class)
                .because("all arithmetic is BigDecimal");
    }

    ArchRule onlyTheLauncherPrints() {
        return noClasses().that().resideOutsideOfPackages(in("launch")).should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err");
    }

    ArchRule thereAreNoEnterpriseBeans() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..");
    }

    private boolean isForbidden(Dependency dependency) {
        String from = packageOf(dependency.getOriginClass());
        String to = packageOf(dependency.getTargetClass());
        return !to.isEmpty() && !from.equals(to) && !mayUse.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getTarget().getOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private String in(String feature) {
        return root + "." + feature + "..";
    }

    private static Set<String> plus(Set<String> set, String element) {
        List<String> all = new ArrayList<>(set);
        all.add(element);
        return Set.copyOf(all);
    }
}
