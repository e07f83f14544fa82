package org.sutthang.portfolio.web.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.storage.DatabaseReady;

/**
 * Whether the portfolio is made up. The audit trail remembers it, which nobody can erase: what is a demo stays labelled as
 * one, whatever the settings say later.
 */
@Named("demoMode")
@ApplicationScoped
public class DemoMode {

    private static final int AFTER_THE_DEMO = 4000;
    private static final String SUBJECT = "demo";
    private static final String BEGUN = "begun";
    private static final String FINISHED = "finished";

    private AuditTrail audit;
    private boolean demo;

    /** For the container. */
    protected DemoMode() {
    }

    /**
     * Knows it once the database is ready.
     *
     * @param audit remembers it
     */
    @Inject
    public DemoMode(AuditTrail audit) {
        this.audit = audit;
    }

    void read(@Observes @Priority(AFTER_THE_DEMO) DatabaseReady event) {
        demo = begunOn().isPresent();
    }

    /** @return true when the portfolio is made up */
    public boolean isDemo() {
        return demo;
    }

    /** The day up to which the demo lives, once it has been begun. */
    @Transactional
    Optional<LocalDate> begunOn() {
        return audit.lastCode(BEGUN, SUBJECT).map(LocalDate::parse);
    }

    /** Whether the demo was made to its end. */
    @Transactional
    boolean isFinished() {
        return audit.lastCode(FINISHED, SUBJECT).isPresent();
    }

    @Transactional
    void begin(LocalDate today) {
        audit.record(new AuditRecord(BEGUN, SUBJECT, today.toString(), null, null, null));
    }

    @Transactional
    void finish(LocalDate today) {
        audit.record(new AuditRecord(FINISHED, SUBJECT, today.toString(), null, null, null));
    }
}
