package org.sutthang.portfolio.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectFile.AwardLine;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.project.IndicatorLine.Step;

/** What is known of a project beside its standing, as names and values; what is not known is left out. */
final class Facts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectStanding project;
    private final ProjectFile file;
    private final LocaleBean locale;
    private final ReaderFormat format;
    private final List<Step> lines = new ArrayList<>();

    Facts(ProjectStanding project, ProjectFile file, LocaleBean locale, ReaderFormat format) {
        this.project = project;
        this.file = file;
        this.locale = locale;
        this.format = format;
    }

    List<Step> lines() {
        add("owner", owner());
        add("organisation", locale.pick(project.organisation().nameTh(), project.organisation().nameEn()));
        add("time", project.startOn() == null && project.endOn() == null ? null
                : format.range(project.startOn(), project.endOn()));
        add("golive", project.goliveOn() == null ? null : format.date(project.goliveOn()));
        add("budget", budget());
        if (file != null) {
            add("award", file.awards().stream().map(this::award).collect(Collectors.joining(", ")));
            add("campaign", locale.pick(file.origin().campaignTh(), file.origin().campaignEn()));
            add("proposer", file.origin().proposer());
            add("alignment", alignment(file.alignment()));
        }
        return lines;
    }

    private void add(String name, String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Step(format.text("project.fact." + name), value));
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

    private String award(AwardLine award) {
        return Stream.of(award.level(), locale.pick(award.nameTh(), award.nameEn()), format.date(award.awardedOn()))
                .filter(text -> text != null).collect(Collectors.joining(" · "));
    }

    private static String alignment(ProjectFile.Alignment to) {
        return Stream.of(to.nationalStrategy(), to.masterPlan(), to.nationalPlan(), to.cabinetPolicy(),
                to.ministryPlan(), to.sdg() == null || to.sdg().contains("SDG") ? to.sdg() : "SDG " + to.sdg()).filter(text -> text != null).collect(Collectors.joining(" · "));
    }
}
