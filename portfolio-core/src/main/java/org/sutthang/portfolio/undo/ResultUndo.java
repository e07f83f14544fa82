package org.sutthang.portfolio.undo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.UpdateCheck;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.period.UpdateStatus;

/** Brings results back in the draft of one update; each is named by its indicator, its part where it has one, and its quarter. */
final class ResultUndo {

    /** The word of the audit trail for a result. */
    static final String SUBJECT = "measurement";

    private static final MeasurementDetails NOTHING =
            new MeasurementDetails(null, null, null, null, null, null, null, null, null);

    private final UpdateSheet sheet;
    private final Map<String, UpdateInput.ResultInput> inputs = new LinkedHashMap<>();

    ResultUndo(UpdateSheet sheet) {
        this.sheet = sheet;
    }

    void back(UndoneChange change) {
        String subject = change.line().subjectCode();
        String key = subject.substring(0, subject.lastIndexOf(' '));
        UpdateInput.ResultInput back = back(change, inputs.containsKey(key) ? inputs.get(key) : asItIs(key));
        if (sheet.update().status() == UpdateStatus.RETURNED && UpdateCheck.corrects(sheet, back)) {
            // A correction says why; only who makes it knows.
            throw new RuleViolation("undo.corrects");
        }
        inputs.put(key, back);
    }

    List<UpdateInput.ResultInput> inputs() {
        return List.copyOf(inputs.values());
    }

    private UpdateInput.ResultInput asItIs(String key) {
        return sheet.indicators().stream().flatMap(line -> line.rows().stream().map(row -> asItIs(line.code(), row)))
                .filter(input -> input.key().equals(key)).findFirst().orElseThrow(() -> new NotFound("indicator", key));
    }

    private static UpdateInput.ResultInput asItIs(String code, UpdateSheet.ResultLine row) {
        MeasurementDetails now = Objects.requireNonNullElse(row.stored(), NOTHING);
        return new UpdateInput.ResultInput(code, row.partCode(), now.value(), now.numerator(), now.denominator(), now.met(),
                now.note(), now.evidence(), now.doubtKeptReason());
    }

    private static UpdateInput.ResultInput back(UndoneChange change, UpdateInput.ResultInput now) {
        String met = change.text("met", now.met() == null ? null : now.met().toString());
        return new UpdateInput.ResultInput(now.indicatorCode(), now.partCode(), change.number("value", now.value()),
                change.number("numerator", now.numerator()), change.number("denominator", now.denominator()),
                met == null ? null : Boolean.valueOf(met), change.text("note", now.note()),
                change.text("evidence", now.evidence()), change.text("doubtKeptReason", now.doubtKeptReason()));
    }
}
