package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        String subject = change.line().subjectCode();
        if ("update".equals(change.line().subjectType())) {
            UpdateSheet sheet = updates.read(change.project(), quarter(subject));
            QuarterlyUpdateDetails now = sheet.update();
            updates.saveDraft(input(sheet, List.of(), change.text("summary", now.summary()),
                    change.text("obstacles", now.obstacles())));
            return;
        }
        UpdateSheet sheet = updates.read(change.project(), change.quarter());
        boolean percent = "percent".equals(change.line().subjectType());
        String code = percent ? subject.substring(0, subject.lastIndexOf(' ')) : subject;
        UpdateSheet.MilestoneLine line = sheet.milestone(code).orElseThrow(() -> new NotFound("milestone", code));
        if (percent && !LocalDate.parse(subject.substring(subject.lastIndexOf(' ') + 1))
                .equals(sheet.window().dates().lastDay())) {
            throw change.changedSince();
        }
        BigDecimal now = line.ofQuarter() ? line.percent() : null;
        updates.saveDraft(input(sheet, List.of(new UpdateInput.MilestoneInput(code,
                change.date("forecastOn", line.standing().forecastOn()),
                change.date("actualOn", line.standing().actualOn()),
                percent ? change.number("percentComplete", now) : now)), sheet.update().summary(), sheet.update().obstacles()));
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
