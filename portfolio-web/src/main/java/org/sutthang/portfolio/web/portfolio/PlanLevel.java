package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile.Alignment;

/** What a project can be aligned to, in the order in which plans are nested; exports list them in this order. */
enum PlanLevel {
    /** The national strategy. */
    STRATEGY(Alignment::nationalStrategy),
    /** The master plan. */
    MASTER(Alignment::masterPlan),
    /** The national plan. */
    NATIONAL(Alignment::nationalPlan),
    /** Cabinet policy. */
    POLICY(Alignment::cabinetPolicy),
    /** The ministry's plan. */
    MINISTRY(Alignment::ministryPlan),
    /** The Sustainable Development Goals. */
    SDG(Alignment::sdg);

    private final Function<Alignment, String> text;

    PlanLevel(Function<Alignment, String> text) {
        this.text = text;
    }

    /** How it is written in an address. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanLevel> of(String parameter) {
        return Arrays.stream(values()).filter(level -> level.parameter().equals(parameter)).findFirst();
    }

    /** As it is recorded, or null. */
    String text(ProjectStanding project) {
        return text.apply(project.context().alignment());
    }

    /** Each plan that is named: parted by semicolons or lines, goals by commas too, since their numbers have none. */
    List<String> named(ProjectStanding project) {
        String recorded = text(project);
        return recorded == null ? List.of() : Stream.of(recorded.split(this == SDG ? "[;,\\n]" : "[;\\n]"))
                .map(Texts::orNull).filter(Objects::nonNull).toList();
    }

    /** As the reader reads it: a goal that is only a number is said to be one. */
    String label(String named) {
        return this == SDG && Character.isDigit(named.charAt(0)) ? "SDG " + named : named;
    }

    boolean holds(ProjectStanding project, String wanted) {
        return named(project).stream().anyMatch(wanted::equalsIgnoreCase);
    }
}
