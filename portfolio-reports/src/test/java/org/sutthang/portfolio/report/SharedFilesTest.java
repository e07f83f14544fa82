package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;

class SharedFilesTest {

    private static final ReportOptions THAI = ReportOptions.of(Portfolios.QUARTER, Locale.of("th"));

    private final AtomicInteger layouts = new AtomicInteger();

    @Test
    void twoWhoAskForTheSameReportAtTheSameTimeShareOneComputation() throws Exception {
        SharedFiles files = new SharedFiles(0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        FutureTask<byte[]> first = new FutureTask<>(() -> files.of(content(THAI), ReportFormat.PDF, () -> {
            begun.countDown();
            await(go);
            return layout();
        }));
        FutureTask<byte[]> second = new FutureTask<>(() -> files.of(content(THAI), ReportFormat.PDF, this::layout));
        Thread one = new Thread(first);
        one.start();
        begun.await();
        Thread other = new Thread(second);
        other.start();
        while (other.getState() != Thread.State.WAITING && other.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(second.isDone()).as("waits for the other").isFalse();
        go.countDown();
        assertThat(second.get()).isSameAs(first.get());
        assertThat(layouts).as("nothing is kept here, so it was shared on its way").hasValue(1);
        assertThat(files.underWay()).isZero();
    }

    @Test
    void whoComesLaterIsGivenWhatIsKept() {
        SharedFiles files = new SharedFiles();
        byte[] first = files.of(content(THAI), ReportFormat.PDF, this::layout);
        assertThat(files.of(content(THAI), ReportFormat.PDF, this::layout)).isSameAs(first);
        assertThat(layouts).hasValue(1);
    }

    @Test
    void whatDiffersInAnyWordIsNeverShared() {
        SharedFiles files = new SharedFiles();
        PortfolioCourse whole = Portfolios.course(12);
        files.of(QuarterlySummary.of(whole, THAI, null), ReportFormat.PDF, this::layout);
        int made = 1;
        for (ReportContent other : new ReportContent[] {
            QuarterlySummary.of(whole, THAI.withDigits(Digits.ARABIC), null),
            QuarterlySummary.of(whole, THAI.withAnnex(false), null),
            QuarterlySummary.of(whole, THAI, "https://sutthang.example.go.th"),
            QuarterlySummary.of(whole, ReportOptions.of(Portfolios.QUARTER, Locale.ENGLISH), null),
            QuarterlySummary.of(PortfolioCourse.of(Portfolios.partOf(whole.portfolio())), THAI, null),
            QuarterlySummary.of(PortfolioCourse.of(Portfolios.provisional(12)), THAI, null),
            QuarterlySummary.of(PortfolioCourse.of(Portfolios.provisional(13)), THAI, null)}) {
            files.of(other, ReportFormat.PDF, this::layout);
            assertThat(layouts).hasValue(++made);
        }
        files.of(QuarterlySummary.of(Portfolios.course(12), THAI, null), ReportFormat.PDF, this::layout);
        assertThat(layouts).as("equal content from another reading").hasValue(made);
    }

    @Test
    void everythingThatReportsSayCanBeCompared() {
        PortfolioCourse course = Portfolios.course(40);
        assertThat(ContentPrint.of(QuarterlySummary.of(course, THAI, null))).isPresent();
        assertThat(ContentPrint.of(ProjectSheet.of(Portfolios.project(course, course.portfolio().projects().getFirst().code()),
                THAI, null))).isPresent();
    }

    @Test
    void aFailureIsTheFailureOfAllWhoWaitedAndIsNotKept() {
        SharedFiles files = new SharedFiles();
        Supplier<byte[]> failing = () -> {
            throw new IllegalStateException("no font");
        };
        assertThatThrownBy(() -> files.of(content(THAI), ReportFormat.PDF, failing)).hasMessage("no font");
        assertThat(files.of(content(THAI), ReportFormat.PDF, this::layout)).isNotNull();
        assertThat(files.underWay()).isZero();
    }

    @Test
    void thereIsNeverMoreKeptThanFindsRoom() {
        SharedFiles files = new SharedFiles(40);
        for (int projects = 1; projects <= 8; projects++) {
            ReportContent content = QuarterlySummary.of(PortfolioCourse.of(Portfolios.provisional(projects)), THAI, null);
            files.of(content, ReportFormat.PDF, this::layout);
            assertThat(files.used()).isBetween(10L, 40L);
        }
        files.of(content(THAI), ReportFormat.PDF, () -> new byte[11]);
        assertThat(files.used()).as("one that is too large is not kept at all").isEqualTo(40);
    }

    private static ReportContent content(ReportOptions options) {
        return QuarterlySummary.of(PortfolioCourse.of(Portfolios.sealed(3)), options, null);
    }

    private byte[] layout() {
        layouts.incrementAndGet();
        return new byte[10];
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
