package org.sutthang.portfolio.web.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.PartStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.text.UserLanguage;

class ReportedTextTest {

    private static final FiscalQuarter Q3 = new FiscalQuarter(2569, 3);

    private final ReportedText text = new ReportedText(UserLanguage.EN);

    private static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static ReportedPart value(int quarter, String part, String value) {
        return new ReportedPart(quarter, part, number(value), null, null, null);
    }

    private static ReportedPart ratio(int quarter, String numerator, String denominator) {
        return new ReportedPart(quarter, null, null, number(numerator), number(denominator), null);
    }

    private static IndicatorStanding standing(Aggregation aggregation, CriteriaKind criteria, List<String> parts, ReportedPart... inputs) {
        IndicatorCard card = new IndicatorCard("K", "K", null, IndicatorKind.OUTCOME, "ร้อยละ", Direction.HIGHER, aggregation,
                new BigDecimal(100), Frequency.QUARTER, null, null, criteria, CriteriaBasis.RESULT, Collections.nCopies(5, null));
        return new IndicatorStanding(card, BigDecimal.TEN, true, true, BigDecimal.ONE, null, null, null, null, null, Status.NOT_RATED,
                parts.stream().map(code -> new PartStanding(code, true, null, null)).toList(), null, Arrays.asList(inputs));
    }

    @Test
    void aResultIsThatOfTheQuarterAndNotOfTheYearWithTheOneBefore() {
        ReportedResult result = text.of(standing(Aggregation.MIN, null, List.of(), value(1, null, "9"), value(2, null, "7.3"),
                value(3, null, "7.5"), value(4, null, "1")), Q3, List.of());
        assertThat(result.figure()).isEqualTo("7.5");
        assertThat(result.last()).isEqualTo(new ResultRow.Last("7.3", "Q2/2026"));
        assertThat(result.parts()).isEmpty();
    }

    @Test
    void aRatioSaysWhatItWasDividedFrom() {
        ReportedResult result = text.of(standing(Aggregation.RATIO, null, List.of(), ratio(3, "1234", "5000")), Q3, List.of());
        assertThat(result.figure()).isEqualTo("1,234 ÷ 5,000 × 100 = 24.68");
        assertThat(result.last()).isEqualTo(new ResultRow.Last("–", null));
    }

    @Test
    void whatWasNotReportedInTheQuarterIsADashWhateverCameBefore() {
        assertThat(text.of(standing(Aggregation.SUM, null, List.of(), value(2, null, "4")), Q3, List.of()).figure()).isEqualTo("–");
    }

    @Test
    void metOrNotIsSaidInWords() {
        ReportedPart met = new ReportedPart(3, null, null, null, null, true);
        MeasurementDetails before = new MeasurementDetails(null, null, null, false, null, null, null, "somchai", Instant.EPOCH);
        UpdateSheet.ResultLine line = new UpdateSheet.ResultLine(null, null, null, null, null, Q3.previous(), before);
        ReportedResult result = text.of(standing(Aggregation.LAST, CriteriaKind.MET, List.of(), met), Q3, List.of(line));
        assertThat(result.figure()).isEqualTo("Met");
        assertThat(result.last()).isEqualTo(new ResultRow.Last("Not met", "Q2/2026"));
    }

    @Test
    void partsAreTakenTogetherAndEachIsShownWithItsNameWhereItIsKnown() {
        UpdateSheet.ResultLine line = new UpdateSheet.ResultLine("A", "จังหวัดก", "Province A", null, number("2"), Q3.previous(), null);
        ReportedResult result = text.of(standing(Aggregation.SUM, null, List.of("A", "B"), value(3, "A", "3"), value(3, "B", "4.5"),
                value(2, "B", "1")), Q3, List.of(line));
        assertThat(result.figure()).isEqualTo("Total 7.5");
        assertThat(result.parts()).containsExactly(
                new ReportedResult.Part("Province A", "3", new ResultRow.Last("2", "Q2/2026")),
                new ReportedResult.Part("B", "4.5", new ResultRow.Last("1", "Q2/2026")));
    }
}
