package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What adoptions came to together, within one type of benefit and one unit: nothing is ever added up over types or units.
 * Rule: reports – scale-out, totals only within one benefit type.
 *
 * @param benefitType the type of benefit, or null for adoptions that name none
 * @param unit the unit, or null for adoptions that name none
 * @param adoptions how many adoptions there are
 * @param measured how many of these have a result
 * @param result the sum of their results, or null where none has one or no type or unit is named
 * @param compared how many have both a baseline and a result
 * @param change the sum of result minus baseline over these, or null likewise
 */
public record BenefitTotal(String benefitType, String unit, int adoptions, int measured, BigDecimal result,
        int compared, BigDecimal change) {

    private record Kind(String benefitType, String unit) {
    }

    /**
     * Adds up adoptions.
     *
     * @param adoptions any adoptions, in any order
     * @return one total for each type and unit, in the order of their names, what names no type last
     */
    public static List<BenefitTotal> of(List<AdoptionStanding> adoptions) {
        Map<Kind, List<AdoptionStanding>> kinds = new LinkedHashMap<>();
        adoptions.forEach(a -> kinds.computeIfAbsent(new Kind(a.benefitType(), a.unit()), k -> new ArrayList<>())
                .add(a));
        Comparator<String> byName = Comparator.nullsLast(Comparator.naturalOrder());
        return kinds.entrySet().stream().map(kind -> of(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(BenefitTotal::benefitType, byName)
                        .thenComparing(BenefitTotal::unit, byName)).toList();
    }

    private static BenefitTotal of(Kind kind, List<AdoptionStanding> adoptions) {
        List<BigDecimal> results = present(adoptions, AdoptionStanding::result);
        List<BigDecimal> changes = present(adoptions, AdoptionStanding::change);
        boolean named = kind.benefitType() != null && kind.unit() != null;
        return new BenefitTotal(kind.benefitType(), kind.unit(), adoptions.size(), results.size(),
                named ? sum(results) : null, changes.size(), named ? sum(changes) : null);
    }

    private static List<BigDecimal> present(List<AdoptionStanding> adoptions,
            Function<AdoptionStanding, BigDecimal> figure) {
        return adoptions.stream().map(figure).filter(Objects::nonNull).toList();
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.isEmpty() ? null : figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
