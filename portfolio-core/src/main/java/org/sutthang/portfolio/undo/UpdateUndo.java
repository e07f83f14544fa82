package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.PeriodState;
import org.sutthang.portfolio.period.QuarterlyUpdateDetails;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.Status;

/**
 * Undoes what was typed into the draft of a quarterly update: its words, the dates and the progress of a milestone, and the
 * result of an indicator. The rest of the draft stays as it is.
 */
@ApplicationScoped
class UpdateUndo implements Undo {

    private static final Set<String> WORDS = Set.of("summary", "obstacles", "evidence", "disbursedBaht", "disbursedKeptReason",
            "ownerRating", "ownerRatingReason");
    /** What a first saving writes beside the words; it stays a draft. */
    private static final String STATUS = "status";
    private static final Set<String> DATES = Set.of("forecastOn", "actualOn");
    private static final Set<String> FIGURE = Set.of("created", "changed", "withdrawn");

    @Inject
    private QuarterlyUpdateService updates;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("update", Set.of("saved")) && ofWords(change.fields())
                || change.is("milestone", Set.of("changed")) && change.onlyOf(DATES)
                || change.is("percent", FIGURE) || change.is(ResultUndo.SUBJECT, FIGURE);
    }

    private static boolean ofWords(Set<String> fields) {
        Set<String> words = new HashSet<>(fields);
        words.remove(STATUS);
        return !words.isEmpty() && WORDS.containsAll(words);
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
        if (sheet.state() == PeriodState.CLOSED) {
            throw new Conflict("update.closed", quarter);
        }
        QuarterlyUpdateDetails words = sheet.update();
        Map<String, UpdateInput.MilestoneInput> milestones = new LinkedHashMap<>();
        ResultUndo results = new ResultUndo(sheet);
        for (UndoneChange change : changes) {
            if (isOfUpdate(change)) {
                words = words(change, words);
            } else if (ResultUndo.SUBJECT.equals(change.line().subjectType())) {
                results.back(change);
            } else {
                String code = milestone(change, sheet);
                milestones.put(code, back(change, milestones.getOrDefault(code, asItIs(sheet, code))));
            }
        }
        updates.saveDraft(new UpdateInput(sheet.project().code(), sheet.quarter(), sheet.version(),
                List.copyOf(milestones.values()), results.inputs(), words.summary(), words.obstacles(), words.evidence(),
                words.disbursedBaht(), words.ownerRating(), words.ownerRatingReason(), words.disbursedKeptReason()));
    }

    private static QuarterlyUpdateDetails words(UndoneChange change, QuarterlyUpdateDetails now) {
        String rating = change.text("ownerRating", now.ownerRating() == null ? null : now.ownerRating().name());
        return new QuarterlyUpdateDetails(now.status(), now.submittedOn(), now.submittedBy(),
                change.text("summary", now.summary()), change.text("obstacles", now.obstacles()),
                change.text("evidence", now.evidence()), change.number("disbursedBaht", now.disbursedBaht()),
                rating == null ? null : Status.valueOf(rating), change.text("ownerRatingReason", now.ownerRatingReason()),
                now.monitorRating(), now.monitorRatingReason(), now.reviewComment(),
                change.text("disbursedKeptReason", now.disbursedKeptReason()));
    }

    private static boolean isOfUpdate(UndoneChange change) {
        return "update".equals(change.line().subjectType());
    }

    /** Words and results belong to the update that the line names, dates and progress to the one at hand. */
    private static FiscalQuarter quarter(UndoneChange change) {
        String subject = change.line().subjectCode();
        return isOfUpdate(change) || ResultUndo.SUBJECT.equals(change.line().subjectType())
                ? UndoneChange.quarter(subject.substring(subject.lastIndexOf(' ') + 1)) : change.quarter();
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
}
