package org.sutthang.portfolio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookReader;
import org.sutthang.portfolio.exchange.workbook.WorkbookRefused;
import org.sutthang.portfolio.kernel.Conflict;

/**
 * Takes a workbook in, in two steps: a preview that lists everything, and then one transaction, all or nothing. The
 * same workbook again changes nothing. Rule: the portfolio workbook.
 */
@ApplicationScoped
public class ImportService {

    @Inject
    private PortfolioStore store;
    @Inject
    private Clock clock;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private UserService users;
    @Inject
    private AuditTrail audit;

    /**
     * Says what a workbook would do. Nothing is written.
     *
     * @param file an {@code .xlsx}, or a {@code .zip} of CSV files
     * @return the problems and warnings, and what would be created, changed and left alone
     */
    @Transactional
    @Requires(Permission.IMPORT)
    public ImportPreview preview(byte[] file) {
        return run(file, false, ImportStep.Watcher.NOBODY);
    }

    /**
     * Says what a workbook would do, and meanwhile how far it is.
     *
     * @param file an {@code .xlsx}, or a {@code .zip} of CSV files
     * @param watcher told of each step
     * @return as {@link #preview(byte[])}
     */
    @Transactional
    @Requires(Permission.IMPORT)
    public ImportPreview preview(byte[] file, ImportStep.Watcher watcher) {
        return run(file, false, watcher);
    }

    /**
     * Writes a workbook, unless it has a problem.
     *
     * @param file an {@code .xlsx}, or a {@code .zip} of CSV files
     * @return the same as {@link #preview}, and whether it was written
     * @throws Conflict if someone else changed the same rows meanwhile; nothing is written
     */
    @Transactional
    @Requires(Permission.IMPORT)
    public ImportPreview apply(byte[] file) {
        return run(file, true, ImportStep.Watcher.NOBODY);
    }

    /**
     * Writes a workbook, unless it has a problem, and says meanwhile how far it is.
     *
     * @param file an {@code .xlsx}, or a {@code .zip} of CSV files
     * @param watcher told of each step
     * @return as {@link #apply(byte[])}
     * @throws Conflict if someone else changed the same rows meanwhile; nothing is written
     */
    @Transactional
    @Requires(Permission.IMPORT)
    public ImportPreview apply(byte[] file, ImportStep.Watcher watcher) {
        return run(file, true, watcher);
    }

    private ImportPreview run(byte[] file, boolean write, ImportStep.Watcher watcher) {
        watcher.reached(ImportStep.READING, 0);
        Workbook workbook = WorkbookReader.read(file);
        if (workbook.tables().isEmpty()) {
            return new ImportPreview(false, workbook.findings().problems(), workbook.findings().warnings(),
                    List.of());
        }
        try {
            Connection connection = store.connection();
            ImportRun run = new ImportRun(workbook, connection, clock, currentUser.get().organisationId(), watcher);
            run.plan(write);
            if (!write || !run.isApplicable()) {
                return run.preview(false);
            }
            if (!run.unknownOwners().isEmpty()) {
                users.addUnknownOwners(run.unknownOwners());
                store.connection();
            }
            run.write(currentUser.get().userName(), new ImportAudit(audit));
            store.forgetEntities();
            return run.preview(true);
        } catch (WorkbookRefused tooManyProblems) {
            return new ImportPreview(false, workbook.findings().problems(), workbook.findings().warnings(), List.of());
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
                throw new Conflict("import.meanwhile", e.getSQLState());
            }
            throw new IllegalStateException(e);
        }
    }
}
