package org.sutthang.portfolio.launch;

/**
 * The first class of the runnable jar. It is compiled for an old Java so that a Java that is too old for the product
 * can still run it and be told so.
 */
public final class Main {

    private static final int NEEDED = 21;

    private Main() {
    }

    /**
     * @param arguments not used: every setting comes from the environment
     * @throws Exception when the launcher cannot be loaded
     */
    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (Double.parseDouble(version) < NEEDED) {
            System.err.println("Sutthang needs Java " + NEEDED + " or newer, but this is Java " + version
                    + " (" + System.getProperty("java.home") + ").");
            System.exit(1);
        }
        Class.forName("org.sutthang.portfolio.launch.Launcher").getMethod("launch").invoke(null);
    }
}
