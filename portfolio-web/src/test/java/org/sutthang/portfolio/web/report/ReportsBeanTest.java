package org.sutthang.portfolio.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.web.report.ReportsBean.Line;

class ReportsBeanTest {

    private static final Line RUNNING = line(2, null);
    private static final Line REPORTED = line(1, null);
    private static final Line CLOSED = line(4, 1);
    private static final List<Line> ALL = List.of(RUNNING, REPORTED, CLOSED);

    @Test
    void theReportOfTheQuarterThatTheReaderComesFromIsOfferedFirst() {
        assertThat(ReportsBean.offered(ALL, REPORTED.quarter(), CLOSED, REPORTED)).containsExactly(REPORTED, CLOSED);
        assertThat(ReportsBean.offered(ALL, RUNNING.quarter(), CLOSED, REPORTED)).containsExactly(RUNNING, CLOSED);
        assertThat(ReportsBean.offered(ALL, CLOSED.quarter(), CLOSED, REPORTED)).containsExactly(CLOSED);
    }

    @Test
    void withoutAQuarterTheLatestClosedOneIsOfferedBeforeWhatIsReportedNow() {
        assertThat(ReportsBean.offered(ALL, null, CLOSED, REPORTED)).containsExactly(CLOSED, REPORTED);
        assertThat(ReportsBean.offered(ALL, new FiscalQuarter(2560, 1), CLOSED, null)).containsExactly(CLOSED);
        assertThat(ReportsBean.offered(List.of(REPORTED), null, null, REPORTED)).containsExactly(REPORTED);
    }

    private static Line line(int quarter, Integer revision) {
        FiscalQuarter of = new FiscalQuarter(revision == null ? 2570 : 2569, quarter);
        return new Line(of, of.toString(), null, null, revision, null, null, null, List.of());
    }
}
