package org.sutthang.portfolio.web.demo;

import java.util.List;
import java.util.Random;

/** What would be chance in real life, decided by a name: the same demo on the same day, wherever it is made. */
final class DemoChance {

    private DemoChance() {
    }

    /**
     * A fraction from 0 up to 1.
     *
     * @param name of what is decided
     * @return always the same for the same name
     */
    static double fraction(String name) {
        Random random = new Random(name.hashCode() * 2_654_435_761L);
        random.nextInt();
        return random.nextDouble();
    }

    /**
     * A whole number between two others, both possible.
     *
     * @param name of what is decided
     * @param least the least
     * @param most the most
     * @return the number
     */
    static int between(String name, int least, int most) {
        return least + (int) (fraction(name) * (most - least + 1));
    }

    /**
     * One of a list.
     *
     * @param name of what is decided
     * @param list what there is to choose from
     * @param <T> the type of the choices
     * @return the choice
     */
    static <T> T of(String name, List<T> list) {
        return list.get(between(name, 0, list.size() - 1));
    }
}
