package org.sutthang.portfolio.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.ReasonKey;

/** Finds out what most projects are late for. */
final class Causes {

    private static final Set<ReasonKey> TOLD = EnumSet.of(ReasonKey.REPORT_MISSING, ReasonKey.MILESTONE_OVERDUE,
            ReasonKey.SCHEDULE_PROGRESS, ReasonKey.ATTAINMENT);

    private Causes() {
    }

    /**
     * The cause that most of some projects share; of two equally common ones the graver.
     *
     * @param projects the projects
     * @param words the language
     * @return the sentence, or nothing where no cause is told
     */
    static Optional<String> main(List<ProjectStanding> projects, Wording words) {
        Map<ReasonKey, Integer> counts = new EnumMap<>(ReasonKey.class);
        projects.forEach(p -> p.standing().reasons().stream().filter(r -> r.status() == p.status()).map(Reason::key)
                .filter(TOLD::contains).distinct().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts.entrySet().stream().max(Comparator.comparingInt((Map.Entry<ReasonKey, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(e -> words.text("cause", words.text("cause." + e.getKey()), e.getValue()));
    }
}
