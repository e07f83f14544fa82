package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.QuarterlyUpdateDetails;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;

/** Undoes what was typed into the draft of a quarterly update: its words, and the dates and the progress of a milestone. */
@ApplicationScoped
class UpdateUndo implements Undo {

    private static final Set<String> WORDS = Set.of("summary", "obstacles", "status");
    private static final Set<String> DATES = Set.of("forecastOn", "actualOn");
    private static final Set<String> PERCENT = Set.of("created", "changed", "withdrawn");

    @Inject
    private QuarterlyUpdateService updates;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("update", Set.of("saved")) && change.onlyOf(WORDS)
                && (change.fields().contains("summary") || change.fields().contains("obstacles"))
                || change.is("milestone", Set.of("changed")) && change.onlyOf(DATES)
                || change.is("percent", PERCENT);
    }

    @Override
    public UndoScope scope() {
        return UndoScope.RESULTS;
    }

    @Override
    public void undo(UndoneChange change) {
        undo(List.of(change));
    }

    /** In one saving of each update, so that none of them is read as it was before another. */
    @Override
    public void undo(List<UndoneChange> changes) {
        changes.stream().collect(Collectors.groupingBy(UpdateUndo::quarter, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::undo);
    }

    private void undo(FiscalQuarter quarter, List<UndoneChange> changes) {
        UpdateSheet sheet = updates.read(changes.getFirst().project(), quarter);
        String summary = sheet.update().summary();
        String obstacles = sheet.update().obstacles();
        Map<String, UpdateInput.MilestoneInput> milestones = new LinkedHashMap<>();
        for (UndoneChange change : changes) {
            if (isOfUpdate(change)) {
                summary = change.text("summary", summary);
                obstacles = change.text("obstacles", obstacles);
            } else {
                String code = milestone(change, sheet);
                milestones.put(code, back(change, milestones.getOrDefault(code, asItIs(sheet, code))));
            }
        }
        updates.saveDraft(input(sheet, List.copyOf(milestones.values()), summary, obstacles));
    }

    private static boolean isOfUpdate(UndoneChange change) {
        return "update".equals(change.line().subjectType());
    }

    /** The words belong to the update that the line names, dates and progress to the one at hand. */
    private static FiscalQuarter quarter(UndoneChange change) {
        return isOfUpdate(change) ? quarter(change.line().subjectCode()) : change.quarter();
    }

    /** Progress is named by its milestone and its day, which must be that of the update. */
    private static String milestone(UndoneChange change, UpdateSheet sheet) {
        String subject = change.line().subjectCode();
        if (!"percent".equals(change.line().subjectType())) {
            return subject;
        }
        int at = subject.lastIndexOf(' ');
        if (!LocalDate.parse(subject.substring(at + 1)).equals(sheet.window().dates().lastDay())) {
            throw change.changedSince();
        }
        return subject.substring(0, at);
    }

    private static UpdateInput.MilestoneInput asItIs(UpdateSheet sheet, String code) {
        UpdateSheet.MilestoneLine line = sheet.milestone(code).orElseThrow(() -> new NotFound("milestone", code));
        return new UpdateInput.MilestoneInput(code, line.standing().forecastOn(), line.standing().actualOn(),
                line.ofQuarter() ? line.percent() : null);
    }

    private static UpdateInput.MilestoneInput back(UndoneChange change, UpdateInput.MilestoneInput now) {
        boolean percent = "percent".equals(change.line().subjectType());
        return new UpdateInput.MilestoneInput(now.code(), change.date("forecastOn", now.forecastOn()),
                change.date("actualOn", now.actualOn()),
                percent ? change.number("percentComplete", now.percent()) : now.percent());
    }

    private static FiscalQuarter quarter(String written) {
        String[] words = written.split("/");
        return new FiscalQuarter(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }

    /** What is not mentioned stays as it is. */
    private static UpdateInput input(UpdateSheet sheet, List<UpdateInput.MilestoneInput> milestones, String summary,
            String obstacles) {
        QuarterlyUpdateDetails now = sheet.update();
        return new UpdateInput(sheet.project().code(), sheet.quarter(), sheet.version(), milestones, List.of(), summary,
                obstacles, now.evidence(), now.disbursedBaht(), now.ownerRating(), now.ownerRatingReason(),
                now.disbursedKeptReason());
    }
}
