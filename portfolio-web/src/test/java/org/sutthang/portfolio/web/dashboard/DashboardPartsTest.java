package org.sutthang.portfolio.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.web.faces.QuarterChoice;

class DashboardPartsTest {

    private final DashboardAddress here = new DashboardAddress("2569-2", "2566-4", MapMeasure.PROVEN, false);

    @Test
    void theAddressSaysWhatIsShownAndLeavesOutWhatIsUsual() {
        assertThat(here).hasToString("/dashboard?quarter=2569-2&compare=2566-4&map=proven");
        assertThat(here.wall(true)).hasToString("/dashboard?quarter=2569-2&compare=2566-4&map=proven&wall=1");
        assertThat(here.compare(null).measure(MapMeasure.PROJECTS)).hasToString("/dashboard?quarter=2569-2");
        assertThat(here.anyQuarter().wall(true)).hasToString("/dashboard?compare=2566-4&map=proven&wall=1");
        assertThat(here.swapped()).hasToString("/dashboard?quarter=2566-4&compare=2569-2&map=proven");
        assertThat(here.getRest()).isEqualTo("&compare=2566-4&map=proven");
    }

    @Test
    void everyQuarterButTheOneShownCanBeComparedWith() {
        QuarterChoice choice = QuarterChoice.of(new FiscalQuarter(2569, 2), new FiscalQuarter(2569, 1), new FiscalQuarter(2569, 3));

        assertThat(here.compare("2569-1").options(choice)).extracting(DashboardAddress.Option::parameter, DashboardAddress.Option::selected)
                .containsExactly(tuple("2569-3", false), tuple("2569-1", true));
    }

    @ParameterizedTest
    @CsvSource({"9 9 9, 5 1 1", "9 0 0, 7 0 0", "1 9 0, 1 6 0", "0 9 9, 0 6 1", "3 0 9, 3 0 4", "0 0 2, 0 0 2", "1 1 1, 1 1 1", "0 0 0, 0 0 0"})
    void ofSevenLinesThreeAreForWhatIsLateAndOneForEachOtherKindAsFarAsThereAreAny(String there, String shown) {
        List<List<String>> kinds = List.of(there.split(" ")).stream()
                .map(n -> Collections.nCopies(Integer.parseInt(n), "x")).toList();
        int all = List.of(shown.split(" ")).stream().mapToInt(Integer::parseInt).sum();

        assertThat(Decisions.chosen(kinds, 7, 3)).hasSize(all);
        assertThat(Decisions.chosen(List.of(
                Collections.nCopies(kinds.get(0).size(), "late"), Collections.nCopies(kinds.get(1).size(), "stalled"),
                Collections.nCopies(kinds.get(2).size(), "directive")), 7, 3)
                .stream().filter("late"::equals)).hasSize(Integer.parseInt(shown.split(" ")[0]));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, 1", "3, 1 2 3", "4, 1 2 3 4", "5, 1 2 5", "20, 2 5 10 20", "900, 112 225 450 900"})
    void theShadesOfTheMapRiseToTheMostThereIs(int most, String bounds) {
        assertThat(String.join(" ", ProvinceMap.bounds(most).stream().map(String::valueOf).toList())).isEqualTo(bounds);
    }

    @Test
    void theDrawingHasEveryProvinceOnceAndIsSmall() {
        String drawing = ProvinceOutlines.drawing();

        assertThat(drawing.split("<path id=\"p\\d\\d\" d=\"M", -1)).hasSize(78);
        assertThat(drawing.length()).isLessThan(40_000);
        assertThat(drawing).doesNotContain("NaN").doesNotContain("d=\"\"").contains("CC BY 4.0");
        assertThat(ProvinceOutlines.address()).matches("/provinces\\.svg\\?v=[0-9a-f]+");
    }
}
