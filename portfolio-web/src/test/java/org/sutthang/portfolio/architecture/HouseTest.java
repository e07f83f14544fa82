package org.sutthang.portfolio.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {

    private static final String ROOT = "org.sutthang.portfolio";
    private static final String BAD_ROOT = "org.sutthang.portfolio.architecture.badhouse";
    private static final House HOUSE = new House(ROOT);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD_ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(House::eachStageKnowsOnlyTheStagesBeforeIt, "UsesItsProject"),
                rule(House::eachStageKnowsOnlyTheStagesBeforeIt, "UsesAnIdea"),
                rule(House::theCoreKnowsNoPagesAndNoDocuments, "UsesPages"),
                rule(House::reportsKnowNoPages, "AnswersARequest"),
                rule(House::onlyTheCoreHoldsTheEntityManager, "HoldsTheEntityManager"),
                rule(House::standingsAreReadAsFarAsTheReaderMaySeeThem, "SeesTheWholePortfolio"),
                rule(House::theClockIsInjected, "AsksForTheRealDate"),
                rule(House::whatIsCountedIsDecimal, "CountsInFloatingPoint"),
                rule(House::onlyTheLauncherPrints, "Prints"),
                rule(House::thereAreNoEnterpriseBeans, "IsAnEnterpriseBean"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void theHouseKeepsItsRules(Function<House, ArchRule> rule, String violator) {
        rule.apply(HOUSE).check(CLASSES);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void aDeliberateViolationIsFound(Function<House, ArchRule> rule, String violator) {
        ArchRule inTheBadHouse = rule.apply(new House(BAD_ROOT));

        assertThatThrownBy(() -> inTheBadHouse.check(BAD_CLASSES)).isInstanceOf(AssertionError.class)
                .hasMessageContaining(violator);
    }

    @Test
    void theRulesNameEveryPackageThereIsAndNoOther() {
        Set<String> existing = CLASSES.stream().map(HOUSE::packageOf).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());

        assertThat(HOUSE.packages()).containsExactlyInAnyOrderElementsOf(existing);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> described = CLASSES.stream().filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> all = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(described).containsAll(all);
    }

    private static Arguments rule(Function<House, ArchRule> rule, String violator) {
        return Arguments.of(rule, violator);
    }
}
