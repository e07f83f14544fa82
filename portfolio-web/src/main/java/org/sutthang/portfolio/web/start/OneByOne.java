package org.sutthang.portfolio.web.start;

import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works off jobs beside all requests, one after the other. */
public final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private final String what;
    private final BooleanSupplier next;
    private final Semaphore place = new Semaphore(1);

    /**
     * A line of jobs.
     *
     * @param what the jobs, for the log
     * @param next works off the one that has waited longest, and says whether there was one
     */
    public OneByOne(String what, BooleanSupplier next) {
        this.what = what;
        this.next = next;
    }

    /**
     * Has what waits worked off.
     *
     * @param threads give the thread
     */
    public void wake(ThreadFactory threads) {
        threads.newThread(this::workOff).start();
    }

    /** Whoever comes while another works waits for the place, so that nothing that was asked is left. */
    private void workOff() {
        place.acquireUninterruptibly();
        try {
            while (next.getAsBoolean()) {
                LOG.log(Level.FINE, "Ended: {0}", what);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Jobs could not be worked off: " + what, e);
        } finally {
            place.release();
        }
    }
}
