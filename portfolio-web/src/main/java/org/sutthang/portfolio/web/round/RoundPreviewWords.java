package org.sutthang.portfolio.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.period.RoundPreview;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundDifference;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.text.Messages;

/** Puts into words what a round would change before it is stored. */
@RequestScoped
public class RoundPreviewWords {

    /** What moves dates of quarters that are opened later, and no standing. */
    private static final List<RoundSetting> WINDOWS =
            List.of(RoundSetting.DEADLINE_DAYS, RoundSetting.REMINDER_DAYS, RoundSetting.LOCK_DAYS);

    @Inject
    private RoundWords words;
    @Inject
    private ReaderFormat format;
    @Inject
    private LocaleBean locale;

    /**
     * A preview in words.
     *
     * @param changes the values that differ from those that hold
     * @param quarters what would change in each quarter that is not closed
     * @param notes what else the reader should know before storing it
     * @param rescaled what a change of scale means in this year, or null where the scale stays
     */
    public record Said(List<RoundWords.Change> changes, List<Quarter> quarters, List<String> notes, String rescaled) {
    }

    /**
     * A quarter that is not closed.
     *
     * @param title how many of its projects would change their status
     * @param scored how many would have another score
     * @param moves from which status to which, and how many
     * @param projects the projects that would move
     */
    public record Quarter(String title, String scored, List<Move> moves, List<Project> projects) {
    }

    /**
     * A move that several projects would make.
     *
     * @param from the status now
     * @param to what it would be
     * @param count how many projects
     */
    public record Move(Status from, Status to, int count) {
    }

    /**
     * A project that would move.
     *
     * @param code its code
     * @param title its title
     * @param link its page in that quarter
     * @param from its status now
     * @param to what it would be
     */
    public record Project(String code, String title, String link, Status from, Status to) {
    }

    Said of(RoundPreview preview) {
        List<String> notes = new ArrayList<>();
        String closed = preview.closed().stream().map(format::quarter).collect(Collectors.joining(", "));
        if (!preview.closed().isEmpty()) {
            notes.add(format.text("rounds.note.closed", closed));
        }
        List<RoundSetting> changed = preview.differences().stream().map(RoundDifference::setting).toList();
        if (WINDOWS.stream().anyMatch(changed::contains)) {
            notes.add(format.text("rounds.note.windows"));
        }
        if (changed.contains(RoundSetting.PROVEN_QUARTERS)) {
            notes.add(format.text("rounds.note.proven"));
        }
        return new Said(words.changes(preview.differences()), preview.quarters().stream().map(this::quarter).toList(), notes,
                preview.rescaled() ? rescaled(preview, closed) : null);
    }

    private String rescaled(RoundPreview preview, String closed) {
        String from = words.scale(preview.before().rules().scale());
        String to = words.scale(preview.after().rules().scale());
        return closed.isEmpty() ? format.text("rounds.rescaled", from, to)
                : format.text("rounds.rescaled.closed", from, to, closed);
    }

    private Quarter quarter(RoundPreview.Quarter of) {
        Map<List<Status>, Integer> counts = new LinkedHashMap<>();
        of.moved().forEach(m -> counts.merge(List.of(m.from(), m.to()), 1, Integer::sum));
        FiscalQuarter quarter = of.quarter();
        return new Quarter(format.text("rounds.moved", format.quarter(quarter), of.moved().size(), of.projects()),
                of.scored() == 0 ? null : format.text("rounds.scored", of.scored()),
                counts.entrySet().stream().map(e -> new Move(e.getKey().get(0), e.getKey().get(1), e.getValue())).toList(),
                of.moved().stream().map(m -> new Project(m.code(), locale.pick(m.titleTh(), m.titleEn()),
                        "/project?code=" + m.code() + "&quarter=" + QuarterChoice.written(quarter), m.from(), m.to()))
                        .toList());
    }

    /** What somebody else has stored, beside what is typed. */
    static List<StaleValue> beside(RoundWords words, Messages messages, RoundDetails stored,
            Map<RoundSetting, BigDecimal> typed, ScoreScale scale) {
        List<StaleValue> values = new ArrayList<>();
        values.add(new StaleValue("rounds.f.SCALE", words.scale(stored.rules().scale()), words.scale(scale)));
        for (RoundSetting setting : RoundSetting.values()) {
            values.add(new StaleValue("rounds.f." + setting.name(), words.value(setting, setting.of(stored)),
                    words.value(setting, typed.get(setting))));
        }
        return StaleValue.differences(messages, values.toArray(StaleValue[]::new));
    }
}
