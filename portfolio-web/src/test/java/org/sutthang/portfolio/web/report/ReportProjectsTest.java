package org.sutthang.portfolio.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.report.ReportOrganisations.Named;
import org.sutthang.portfolio.web.report.ReportProjects.Offer;

class ReportProjectsTest {

    private static List<Named> named(int many) {
        return Stream.concat(Stream.of(new Named("W1", "ระบบเตือนภัยน้ำท่วม")),
                IntStream.range(1, many).mapToObj(n -> new Named("R" + n, "ปรับปรุงถนนสายที่ " + n))).toList();
    }

    @Test
    void aFewProjectsAreAllOfferedWhateverIsTyped() {
        List<Named> few = named(ReportProjects.MOST_OFFERED);
        assertThat(Offer.of(few, "ถนน")).isEqualTo(new Offer(few, few.size(), true));
    }

    @Test
    void ofVeryManyNoneIsOfferedBeforeSomethingIsTyped() {
        assertThat(Offer.of(named(ReportProjects.MOST_OFFERED + 1), " ")).isEqualTo(new Offer(List.of(), 0, false));
    }

    @Test
    void ofVeryManyTheFirstThatFitAreOfferedAndAllAreCounted() {
        Offer offer = Offer.of(named(500), "ถนน");
        assertThat(offer.found()).hasSize(ReportProjects.MOST_FITTING).first().isEqualTo(new Named("R1", "ปรับปรุงถนนสายที่ 1"));
        assertThat(offer.total()).isEqualTo(499);
        assertThat(offer.all()).isFalse();
    }

    @Test
    void aProjectIsFoundByAPartOfItsNameOrByItsCode() {
        assertThat(Offer.fitting(named(500), "น้ำ")).extracting(Named::value).containsExactly("W1");
        assertThat(Offer.fitting(named(500), "w1")).extracting(Named::value).containsExactly("W1");
        assertThat(Offer.fitting(named(500), "เครื่องบิน")).isEmpty();
    }
}
