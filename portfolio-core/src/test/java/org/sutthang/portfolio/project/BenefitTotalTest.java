package org.sutthang.portfolio.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BenefitTotalTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Test
    void minutesAreNotAddedToPeopleNorMinutesToHours() {
        assertThat(BenefitTotal.of(List.of(adoption("เวลาที่ลดลง", "นาที", 50, 24), adoption("เวลาที่ลดลง", "นาที", 40, 30),
                adoption("เวลาที่ลดลง", "นาที", 60, null), adoption("เวลาที่ลดลง", "ชั่วโมง", 3, 1),
                adoption("ผู้รับประโยชน์", "คน", null, 3200))))
                .extracting(BenefitTotal::unit, t -> t.result().intValue(), BenefitTotal::measured, BenefitTotal::adoptions,
                        t -> t.change() == null ? null : t.change().intValue())
                .containsExactly(tuple("คน", 3200, 1, 1, null),
                        tuple("ชั่วโมง", 1, 1, 1, -2),
                        tuple("นาที", 54, 2, 3, -36));
    }

    @Test
    void whatNamesNoTypeOrUnitIsCountedButNeverAddedUp() {
        assertThat(BenefitTotal.of(List.of(adoption(null, "คน", 1, 2), adoption("ผู้รับประโยชน์", null, 1, 2))))
                .allSatisfy(total -> {
                    assertThat(total.measured()).isOne();
                    assertThat(total.result()).isNull();
                    assertThat(total.change()).isNull();
                });
    }

    @Property(tries = 300)
    void totalsAreWholeKeepWithinOneTypeAndUnitAndDoNotDependOnTheOrder(@ForAll("adoptions") List<AdoptionStanding> adoptions,
            @ForAll Random random) {
        List<BenefitTotal> totals = BenefitTotal.of(adoptions);
        assertThat(totals.stream().mapToInt(BenefitTotal::adoptions).sum()).isEqualTo(adoptions.size());
        for (BenefitTotal total : totals) {
            List<AdoptionStanding> of = adoptions.stream().filter(a -> Objects.equals(a.benefitType(), total.benefitType())
                    && Objects.equals(a.unit(), total.unit())).toList();
            assertThat(total.adoptions()).isEqualTo(of.size());
            assertThat(total.measured()).isBetween(total.compared(), total.adoptions());
            if (total.result() != null) {
                assertThat(total.result()).isEqualByComparingTo(of.stream().map(AdoptionStanding::result)
                        .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        List<AdoptionStanding> shuffled = new ArrayList<>(adoptions);
        Collections.shuffle(shuffled, random);
        assertThat(BenefitTotal.of(shuffled)).isEqualTo(totals);
    }

    @Provide
    Arbitrary<List<AdoptionStanding>> adoptions() {
        Arbitrary<Integer> figures = Arbitraries.integers().between(-1000, 1000).injectNull(0.3);
        return Combinators.combine(Arbitraries.of("ผู้รับประโยชน์", "เวลาที่ลดลง", "ค่าใช้จ่ายที่ลดลง").injectNull(0.2),
                Arbitraries.of("คน", "นาที", "บาท").injectNull(0.2), figures, figures)
                .as(BenefitTotalTest::adoption).list().ofMaxSize(20);
    }

    private static AdoptionStanding adoption(String type, String unit, Integer baseline, Integer result) {
        return new AdoptionStanding("KKN", "ขอนแก่น", null, null, DAY, type, unit,
                baseline == null ? null : BigDecimal.valueOf(baseline), result == null ? null : BigDecimal.valueOf(result));
    }
}
