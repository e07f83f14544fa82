package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;

class ProvinceShapesTest {

    @Test
    void thereIsAnOutlineForEveryProvinceThatHasANameAndForBangkok() {
        Wording words = Wording.of(Locale.ENGLISH, Digits.ARABIC);

        assertThat(ProvinceShapes.byCode()).hasSize(77).containsKey("10")
                .allSatisfy((code, rings) -> assertThat(words.province(code)).as(code).isNotEqualTo(code))
                .allSatisfy((code, rings) -> assertThat(rings).as(code).isNotEmpty()
                        .allSatisfy(ring -> assertThat(ring.length).isGreaterThanOrEqualTo(6)));
    }

    @Test
    void provincesLieWhereTheyLie() {
        assertThat(y("57")).as("Chiang Rai is the northernmost")
                .isEqualTo(ProvinceShapes.byCode().keySet().stream().map(ProvinceShapesTest::y).min(Float::compare).orElseThrow());
        assertThat(y("50")).as("Chiang Mai, Bangkok, Surat Thani, Narathiwat").isLessThan(y("10"));
        assertThat(y("10")).isLessThan(y("84"));
        assertThat(y("84")).isLessThan(y("96"));
        assertThat(x("58")).as("Mae Hong Son, Khon Kaen, Ubon Ratchathani").isLessThan(x("40"));
        assertThat(x("40")).isLessThan(x("34"));
        assertThat(x("83")).as("Phuket, Songkhla").isLessThan(x("90"));
    }

    private static float x(String code) {
        return ProvinceShapes.middle(code)[0];
    }

    private static float y(String code) {
        return ProvinceShapes.middle(code)[1];
    }

    @ParameterizedTest
    @CsvSource({"1, 1-1", "3, 1-1 2-2 3-3", "4, 1-1 2-2 3-3 4-4", "5, 1-1 2-2 3-5", "20, 1-2 3-5 6-10 11-20",
        "900, 1-112 113-225 226-450 451-900"})
    void theShadesOfTheMapHoldEveryCountOnceAndTheMostIsTheDarkest(int most, String steps) {
        List<Block.Province> provinces = IntStream.rangeClosed(1, most)
                .mapToObj(count -> new Block.Province("10", "x", count, false)).toList();
        List<MapStep> made = MapBox.steps(new Block.ProvinceMap("x", provinces, "x"));

        assertThat(made.stream().map(step -> step.from() + "-" + step.to()).collect(Collectors.joining(" "))).isEqualTo(steps);
        assertThat(MapStep.of(made, most).color()).isEqualTo(Palette.BRAND);
        assertThat(provinces.stream().collect(Collectors.groupingBy(p -> MapStep.of(made, p.count()),
                Collectors.counting()))).isEqualTo(made.stream().collect(
                        Collectors.toMap(step -> step, step -> (long) step.to() - step.from() + 1)));
        assertThat(Map.copyOf(made.stream().collect(Collectors.toMap(MapStep::color, step -> step)))).hasSameSizeAs(made);
    }
}
