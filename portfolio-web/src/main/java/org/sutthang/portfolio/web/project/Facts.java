package org.sutthang.portfolio.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** What is known of a project beside its standing, as names and values; what is not known is left out. */
public final class Facts {

    /** The parts of the form for editing in place. */
    private static final Map<String, String> PARTS = Map.of("organisation", "organisation", "time", "dates", "budget", "budget",
            "alignment", "alignment");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectStanding project;
    private final ProjectFile file;
    private final LocaleBean locale;
    private final ReaderFormat format;
    private final boolean editable;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A name and its value.
     *
     * @param name its name
     * @param text its value
     * @param part the part in which the reader edits it where it stands, or null where it is only read
     */
    public record Line(String name, String text, String part) {

        /** Whether its value is a list, which takes the whole width below its name. */
        public boolean isList() {
            return getEntries().size() > 1;
        }

        /** What the value lists, one thing in each. */
        public List<String> getEntries() {
            return text.lines().toList();
        }
    }

    Facts(ProjectStanding project, ProjectFile file, boolean editable, LocaleBean locale, ReaderFormat format) {
        this.editable = editable;
        this.project = project;
        this.file = file;
        this.locale = locale;
        this.format = format;
    }

    List<Line> lines() {
        add("owner", owner());
        add("organisation", locale.pick(project.organisation().nameTh(), project.organisation().nameEn()));
        add("time", project.startOn() == null && project.endOn() == null ? null
                : format.range(project.startOn(), project.endOn()));
        add("golive", project.goliveOn() == null ? null : format.date(project.goliveOn()));
        add("budget", budget());
        if (file != null) {
            add("alignment", alignment(file.alignment()));
        }
        return lines;
    }

    /** What is not known is left out, unless the reader can fill it in. */
    private void add(String name, String value) {
        String part = editable ? PARTS.get(name) : null;
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(format.text("project.fact." + name), value, part));
        } else if (part != null) {
            lines.add(new Line(format.text("project.fact." + name), format.text("project.fact.none"), part));
        }
    }

    private String owner() {
        if (project.ownerName() == null) {
            return format.text("project.noOwner");
        }
        return project.ownerActive() ? project.ownerName()
                : project.ownerName() + " (" + format.text("project.ownerInactive") + ")";
    }

    private String budget() {
        if (project.budgetBaht() == null) {
            return null;
        }
        if (project.disbursedBaht() == null || project.budgetBaht().signum() == 0) {
            return format.baht(project.budgetBaht());
        }
        BigDecimal percent = project.disbursedBaht().multiply(HUNDRED)
                .divide(project.budgetBaht(), 1, RoundingMode.HALF_UP);
        return format.baht(project.budgetBaht()) + " · " + format.text("project.disbursed", format.percent(percent));
    }

    private static String alignment(ProjectFile.Alignment to) {
        return Stream.of(to.nationalStrategy(), to.masterPlan(), to.nationalPlan(), to.cabinetPolicy(),
                to.ministryPlan(), to.sdg() == null || to.sdg().contains("SDG") ? to.sdg() : "SDG " + to.sdg())
                .filter(text -> text != null).collect(Collectors.joining("\n"));
    }
}
