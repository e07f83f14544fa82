package org.sutthang.portfolio.web.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportRequestTest {

    @Test
    void nobodyIsLeftOutHoweverManyHaveNotReportedAndNoLetterIsLongerThanMailProgramsTake() {
        List<String> many = IntStream.range(0, 150).mapToObj(n -> "owner." + n + "@example.org").toList();
        List<String> links = ReportRequest.links(many, "ขอให้รายงานผลไตรมาส 3", "ยังไม่ได้รับรายงานผล ".repeat(5));
        assertThat(links).hasSizeGreaterThan(1).allSatisfy(link -> assertThat(link).startsWith("mailto:?bcc=owner.")
                .contains("&subject=").contains("&body=").hasSizeLessThanOrEqualTo(1_900));
        many.forEach(address -> assertThat(links).filteredOn(link -> link.contains(address.replace("@", "%40"))).isNotEmpty());
    }

    @Test
    void fewGetOneLetterAndNobodyNone() {
        assertThat(ReportRequest.links(List.of("a@example.org", "b@example.org"), "x", "y z"))
                .containsExactly("mailto:?bcc=a%40example.org,b%40example.org&subject=x&body=y%20z");
        assertThat(ReportRequest.links(List.of(), "x", "y")).isEmpty();
    }
}
