package org.sutthang.portfolio.web.seal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.period.Correction;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.RevisionDifference;
import org.sutthang.portfolio.period.ValueDifference;
import org.sutthang.portfolio.standing.Reason;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.ReasonText;

/** Puts into words in which values two revisions differ, and what a restatement corrected. */
@Named("differenceWords")
@RequestScoped
public class DifferenceWords {

    private static final int PLACES = 4;
    /** Fractions, which people read as percentages. */
    private static final Set<String> FRACTIONS = Set.of("standing.attainment", "standing.schedule.ratio",
            "indicators.progress", "attainment");
    /** The same figures once more, with more places than anybody reads. */
    private static final Set<String> PASSED_OVER = Set.of("indicators.unroundedScore");

    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    /**
     * A value that differs.
     *
     * @param item the milestone, indicator or part that it belongs to, or null
     * @param name what it is
     * @param before its value before, in words
     * @param after its value after
     */
    public record Line(String item, String name, String before, String after) {
    }

    /**
     * A project that differs.
     *
     * @param code its code
     * @param title its title
     * @param lines its values that differ
     */
    public record OfProject(String code, String title, List<Line> lines) {
    }

    /**
     * What differs between two revisions of a quarter.
     *
     * @param quarter the quarter in words
     * @param from the earlier revision
     * @param to the later revision
     * @param figures headline figures that differ
     * @param compared figures of the quarter before that differ
     * @param projects projects that differ
     * @param texts edited texts of the report that differ
     */
    public record Sides(String quarter, int from, int to, List<Line> figures, List<Line> compared,
            List<OfProject> projects, List<Line> texts) {

        /** @return whether nothing differs */
        public boolean isSame() {
            return figures.isEmpty() && compared.isEmpty() && projects.isEmpty() && texts.isEmpty();
        }
    }

    /**
     * Says in what two revisions differ.
     *
     * @param difference of the two
     * @return the same in the reader's words
     */
    public Sides of(RevisionDifference difference) {
        return new Sides(format.quarter(difference.quarter()), revision(difference.before()),
                revision(difference.after()), figures(difference.figures()), figures(difference.compared()),
                difference.projects().stream().map(this::project).toList(), texts(difference.narrative()));
    }

    /** Where nothing was written, the composed text stands. */
    private List<Line> texts(List<ValueDifference> values) {
        String composed = locale.messages().get("narrative.composed");
        return values.stream().map(v -> new Line(locale.messages().get("narrative.section." + v.subject()),
                locale.messages().get("narrative.lang." + v.name()), v.before() == null ? composed : v.before().toString(),
                v.after() == null ? composed : v.after().toString())).toList();
    }

    private static int revision(PortfolioStanding.Sealing sealing) {
        return sealing.revision();
    }

    private List<Line> figures(List<ValueDifference> values) {
        return values.stream().map(v -> new Line(subject(v), label("figure." + v.name()), value(v.name(), v.before()),
                value(v.name(), v.after()))).toList();
    }

    /** Figures by stage or status are told apart by its name; statuses of single projects by their code. */
    private String subject(ValueDifference v) {
        return switch (v.name()) {
            case "byStage" -> locale.messages().get("stage." + v.subject());
            case "byStatus" -> locale.messages().get("status." + v.subject());
            default -> v.subject();
        };
    }

    private OfProject project(RevisionDifference.OfProject project) {
        Map<String, String> names = names(project.project());
        List<Line> lines = project.values().stream().filter(v -> !PASSED_OVER.contains(v.name()))
                .map(v -> new Line(v.subject() == null ? null : item(v.subject(), names),
                        label(v.name()), value(v.name(), v.before(), project.before()),
                        value(v.name(), v.after(), project.after())))
                .toList();
        return new OfProject(project.project().code(),
                locale.pick(project.project().titleTh(), project.project().titleEn()), lines);
    }

    /** A result that enters is named by its indicator, its quarter, and its part. */
    private String item(String subject, Map<String, String> names) {
        String[] parts = subject.split("/", 3);
        String own = names.getOrDefault(parts[0], parts[0]);
        if (parts.length == 1 || !parts[1].matches("[1-4]")) {
            return names.getOrDefault(subject, subject);
        }
        return locale.messages().get("revisions.input", own, parts[1]) + (parts.length == 2 ? "" : " · " + parts[2]);
    }

    private Map<String, String> names(ProjectStanding project) {
        Map<String, String> names = new HashMap<>();
        project.standing().schedule().milestones()
                .forEach(m -> names.put(m.code(), locale.pick(m.titleTh(), m.titleEn())));
        project.standing().indicators()
                .forEach(i -> names.put(i.code(), locale.pick(i.card().nameTh(), i.card().nameEn())));
        return names;
    }

    private String label(String name) {
        String key = "revisions.value." + name;
        return locale.messages().has(key) ? locale.messages().get(key) : name;
    }

    private String value(String name, Object value, ProjectStanding project) {
        if ("indicators.status".equals(name) && value == Status.RED) {
            return locale.messages().get("status.indicator.RED");
        }
        if (value instanceof List<?> reasons && project != null) {
            ReasonText text = new ReasonText(locale.getLanguage());
            return String.join(" · ", reasons.stream().map(r -> text.sentence((Reason) r, project)).toList());
        }
        return value(name, value);
    }

    private String value(String name, Object value) {
        return switch (value) {
            case null -> locale.messages().get("revisions.none");
            case BigDecimal fraction when FRACTIONS.contains(name) ->
                    locale.messages().get("revisions.percent", format.decimal(fraction.movePointRight(2), 2));
            case BigDecimal number -> format.decimal(number, PLACES);
            case Number number -> format.number(number);
            case LocalDate date -> format.date(date);
            case Boolean yes -> locale.messages().get("revisions.boolean." + yes);
            case Enum<?> constant -> word(constant);
            default -> value.toString();
        };
    }

    private String word(Enum<?> constant) {
        if (constant instanceof ReportState) {
            return locale.messages().get("reportstate." + constant.name());
        }
        String key = constant.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
        return locale.messages().has(key) ? locale.messages().get(key) : constant.name();
    }

    /**
     * Says what was corrected.
     *
     * @param corrections the values
     * @param project the project whose values they are
     * @return a line each
     */
    public List<Line> corrections(List<Correction> corrections, ProjectStanding project) {
        Map<String, String> names = names(project);
        return corrections.stream().map(c -> {
            String item = c.code() == null ? null : names.getOrDefault(c.code(), c.code());
            return new Line(c.partCode() == null ? item : item + " · " + c.partCode(),
                    locale.messages().get("restate.kind." + c.kind()), value("", c.read(c.before())),
                    value("", c.read(c.after())));
        }).toList();
    }
}
