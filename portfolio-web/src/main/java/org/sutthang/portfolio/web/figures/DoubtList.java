package org.sutthang.portfolio.web.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.sutthang.portfolio.exchange.KeptMark;

/** A list of marks, in the order of what the monitor does with it. */
enum DoubtList {
    /** Results kept although doubted that nobody has looked into. */
    RESULTS(mark -> mark.kind() == KeptMark.Kind.RESULT && mark.review() == null),
    /** Warnings of imports that nobody has looked into. */
    IMPORTS(mark -> mark.kind() == KeptMark.Kind.IMPORT && mark.review() == null),
    /** What somebody has looked into. */
    DONE(mark -> mark.review() != null);

    private final Predicate<KeptMark> holds;

    DoubtList(Predicate<KeptMark> holds) {
        this.holds = holds;
    }

    boolean holds(KeptMark mark) {
        return holds.test(mark);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list that an address names, else the first that has something to look into. */
    static DoubtList read(String parameter, List<KeptMark> marks) {
        return Arrays.stream(values()).filter(l -> l.parameter().equals(parameter)).findFirst()
                .orElseGet(() -> marks.stream().anyMatch(RESULTS::holds) || marks.stream().noneMatch(IMPORTS::holds)
                        ? RESULTS : IMPORTS);
    }
}
