package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.evidence.EvidenceItem;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Explanation;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.StageGate;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.web.chart.StageSteps;
import org.sutthang.portfolio.web.chart.TimelineScale;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.ReasonText;

/** Puts a project's standing and file into the reader's words. */
@RequestScoped
public class ProjectWords {

    private static final Pattern QUARTER = Pattern.compile("(.+) (\\d{4})/([1-4])");

    @Inject
    private OrganisationReading organisations;
    @Inject
    private EvidenceService evidence;
    @Inject
    private QuarterPage quarters;
    @Inject
    private EditRights editing;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    /**
     * A requirement of a gate in words.
     *
     * @param text what is asked for
     * @param met whether it is there
     * @param missing what is missing, or null
     * @param links where it is filled in
     */
    public record Check(String text, boolean met, String missing, List<GateLinks> links) {
    }

    ProjectView view(ProjectInQuarter found, ProjectFile file, Map<String, IndicatorFile> cards) {
        ProjectStanding project = found.project();
        Standing standing = project.standing();
        boolean hasParts = standing.indicators().stream().anyMatch(i -> !i.parts().isEmpty());
        OrganisationTree tree = hasParts ? organisations.tree() : new OrganisationTree(List.of());
        List<EvidenceItem> files = file == null ? List.of() : evidence.ofProject(file);
        Explanation explanation = Explanation.of(standing, found.dates().quarter().quarter(), found.round());
        IndicatorLines lines = new IndicatorLines(found.dates().quarter(),
                file == null ? explanation.withoutReported() : explanation, cards, tree, locale, format);
        return new ProjectView(project, locale.pick(project.titleTh(), project.titleEn()),
                locale.pick(project.organisation().nameTh(), project.organisation().nameEn()),
                quarters.finality(found.dates(), standing.asOf(), found.sealing()), path(project, file),
                WhyLine.of(project, new ReasonText(locale.getLanguage())), timeline(project),
                score(standing, found.round().scale()), standing.indicators().stream().map(lines::line).toList(),
                new Facts(project, file, editing.ofPlan(file) && found.sealing() == null, locale, format).lines(), history(project, file, cards, files, tree),
                files);
    }

    private List<HistoryLine> history(ProjectStanding project, ProjectFile file, Map<String, IndicatorFile> cards,
            List<EvidenceItem> files, OrganisationTree tree) {
        if (file == null) {
            return List.of();
        }
        HistoryNames names = HistoryNames.of(project, file, cards, files, tree, locale);
        HistoryWords inWords = new HistoryWords(locale.messages());
        return HistoryLine.collapsed(file.changes().stream()
                .map(change -> HistoryLine.of(change, project.code(), names, inWords)).toList());
    }

    private static StageSteps path(ProjectStanding project, ProjectFile file) {
        String before = file == null ? null : file.moves().stream().filter(m -> m.to() == Stage.STOPPED).findFirst()
                .map(m -> m.from().name()).orElse(null);
        return StageSteps.of(project.stage().name(), before);
    }

    private TimelineScale timeline(ProjectStanding project) {
        List<MilestoneStanding> milestones = project.standing().schedule().milestones();
        return milestones.isEmpty() ? null : TimelineScale.of(milestones.stream().map(this::entry).toList(),
                project.startOn(), project.standing().asOf());
    }

    private TimelineScale.Entry entry(MilestoneStanding milestone) {
        return new TimelineScale.Entry(milestone.code(), locale.pick(milestone.titleTh(), milestone.titleEn()),
                milestone.baselineOn(), milestone.baseline1On(), milestone.forecastOn(), milestone.actualOn(),
                milestone.daysOverdue(), milestone.slippage(), milestone.percent(), milestone.waived());
    }

    private String score(Standing standing, ScoreScale scale) {
        BigDecimal score = standing.score();
        return score == null ? null
                : format.text("project.score", format.score(score), format.number(scale.top()));
    }

    List<Check> checks(StageGate gate, ProjectStanding project) {
        Map<String, String> names = project.standing().indicators().stream().collect(Collectors.toMap(
                IndicatorStanding::code, line -> locale.pick(line.card().nameTh(), line.card().nameEn())));
        return gate.requirements().stream().map(r -> new Check(format.text("gate." + r.key()), r.met(),
                r.missing().isEmpty() ? null : missing(r, names), GateLinks.of(project.code(), r, names, format))).toList();
    }

    private String missing(StageGate.Requirement requirement, Map<String, String> names) {
        return switch (requirement.key()) {
            case MILESTONE_WEIGHTS, INDICATOR_WEIGHTS -> format.text(
                    "100".equals(requirement.missing().getFirst()) ? "gate.sum.left" : "gate.sum", requirement.missing().getFirst());
            case MILESTONES_REACHED -> format.text("gate.without.milestones", String.join(", ", requirement.missing()));
            default -> format.text("gate.without", indicators(requirement.missing(), names));
        };
    }

    /** Indicators by name, each once with its quarters. */
    private String indicators(List<String> missing, Map<String, String> names) {
        Map<String, List<String>> quarters = new LinkedHashMap<>();
        for (String one : missing) {
            Matcher quarter = QUARTER.matcher(one);
            boolean dated = quarter.matches();
            List<String> of = quarters.computeIfAbsent(dated ? quarter.group(1) : one, code -> new ArrayList<>());
            if (dated) {
                of.add(format.shortQuarter(new FiscalQuarter(Integer.parseInt(quarter.group(2)),
                        Integer.parseInt(quarter.group(3)))));
            }
        }
        return quarters.entrySet().stream().map(e -> format.text("gate.indicator", names.getOrDefault(e.getKey(), e.getKey()))
                + (e.getValue().isEmpty() ? "" : " " + String.join(", ", e.getValue()))).collect(Collectors.joining(", "));
    }
}
