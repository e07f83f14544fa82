package org.sutthang.portfolio.web.start;

/**
 * Whether the product came up. It is kept in system properties because the launcher that waits for it lives outside
 * the server's class loaders, and a failed start does not stop the server by itself. In the runnable jar the launcher's
 * class loader loads this class for both, apart from the rest of its package: everything here that others use is public.
 */
public enum StartupState {
    /** The start is still under way. */
    STARTING,
    /** The product can serve. */
    READY,
    /** The start failed; {@link #failure()} says why. */
    FAILED;

    /** The system property that holds the state's name. */
    public static final String PROPERTY = "sutthang.start.state";
    /** The system property that holds the reason of a failed start. */
    public static final String FAILURE_PROPERTY = "sutthang.start.failure";

    /** The system property that tells the launcher whether the database holds the demo: {@code true} when it does. */
    public static final String DEMO_PROPERTY = "sutthang.start.demo";

    /** @return the state of this process */
    public static StartupState current() {
        return valueOf(System.getProperty(PROPERTY, STARTING.name()));
    }

    /** @return whether users of the demo can sign in with the password that everybody knows */
    public static boolean isDemo() {
        return Boolean.getBoolean(DEMO_PROPERTY);
    }

    /** @return why the start failed, empty when it did not */
    public static String failure() {
        return System.getProperty(FAILURE_PROPERTY, "");
    }

    /** The start begins, or the application is being taken down. */
    public static void starting() {
        System.clearProperty(FAILURE_PROPERTY);
        System.setProperty(PROPERTY, STARTING.name());
    }

    /** The start is complete. */
    public static void ready() {
        System.setProperty(PROPERTY, READY.name());
    }

    /**
     * The start failed.
     *
     * @param reason one line that says why
     */
    public static void failed(String reason) {
        System.setProperty(FAILURE_PROPERTY, reason);
        System.setProperty(PROPERTY, FAILED.name());
    }
}
