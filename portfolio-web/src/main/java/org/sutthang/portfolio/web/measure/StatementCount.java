package org.sutthang.portfolio.web.measure;

/** The number of SQL statements sent by the current thread since it was last reset; a batch counts as one. */
final class StatementCount {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    private StatementCount() {
    }

    /** Whether statements are to be counted now; a benchmark switches it off while it takes the time. */
    static boolean isWanted() {
        return Boolean.getBoolean("sutthang.measure");
    }

    static void reset() {
        COUNT.remove();
    }

    static void increase() {
        COUNT.set(COUNT.get() + 1);
    }

    static int get() {
        return COUNT.get();
    }
}
