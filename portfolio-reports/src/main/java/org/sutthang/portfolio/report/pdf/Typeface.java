package org.sutthang.portfolio.report.pdf;

/** The weights of Sarabun in use. */
enum Typeface {
    REGULAR("Sarabun_400Regular.ttf"), SEMIBOLD("Sarabun_600SemiBold.ttf"), BOLD("Sarabun_700Bold.ttf");

    private final String resource;

    Typeface(String resource) {
        this.resource = resource;
    }

    /** The file beside this class. */
    String resource() {
        return resource;
    }
}
