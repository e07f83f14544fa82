package org.sutthang.portfolio.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;

/** Keeps what results were before an import changes them. The workbook has no reason for it, so none is kept. */
final class ImportCorrections {

    private static final String KEEP = "insert into measurement_correction (id, version, indicator_id, fiscal_year, "
            + "fiscal_quarter, part_id, result_value, numerator, denominator, met, recorded_by, recorded_at, "
            + "corrected_by, corrected_at) select ?, 1, indicator_id, fiscal_year, fiscal_quarter, part_id, "
            + "result_value, numerator, denominator, met, recorded_by, recorded_at, ?, ? from measurement where id = ?";

    private final Connection connection;
    private final KeySupply keys;
    private final String user;
    private final LocalDateTime now;

    ImportCorrections(Connection connection, KeySupply keys, String user, LocalDateTime now) {
        this.connection = connection;
        this.keys = keys;
        this.user = user;
        this.now = now;
    }

    /**
     * Keeps the figures of those results that had one and are about to have another that counts.
     *
     * @param changed the results that change
     * @param indicators the indicators by their code
     */
    void keep(List<Entry> changed, Map<String, IndicatorView> indicators) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            for (Entry entry : changed) {
                IndicatorView indicator = indicators.get(entry.get(Results.INDICATOR_CODE));
                if (ResultProblems.corrects(entry, indicator.card(entry.get(Results.FISCAL_YEAR)))) {
                    statement.setLong(1, keys.next());
                    statement.setString(2, user);
                    statement.setObject(3, now);
                    statement.setLong(4, entry.id());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
