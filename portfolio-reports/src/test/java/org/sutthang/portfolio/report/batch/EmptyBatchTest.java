package org.sutthang.portfolio.report.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.SealedQuarter;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;

/** A batch of nothing. */
class EmptyBatchTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2567, 2);

    @ParameterizedTest
    @EnumSource(BatchKind.class)
    void whereThereIsNothingToReportOnNothingIsQueued(BatchKind kind) throws ReflectiveOperationException {
        BatchService batches = new BatchService();
        put(batches, "items", new BatchItems() {
            @Override
            public List<ReportOptions> of(BatchOptions asked) {
                return List.of();
            }
        });
        put(batches, "snapshots", new SnapshotService() {
            @Override
            public List<SealedQuarter> revisions() {
                return List.of();
            }
        });

        // There is no queue at all here: whoever asks it fails otherwise.
        assertThatThrownBy(() -> batches.ask(new BatchOptions(kind, ReportOptions.of(QUARTER, Locale.ENGLISH),
                ReportFormat.PDF))).isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.getKey()).isEqualTo("batch.empty");
                    assertThat(refused.getArguments()).containsExactly(QUARTER);
                });
    }

    private static void put(BatchService into, String name, Object stub) throws ReflectiveOperationException {
        Field field = BatchService.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(into, stub);
    }
}
