package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with a restatement beyond what can be wrong with an update. Pure. */
final class RestatementCheck {

    private static final int LONGEST_REASON = 4_000;
    private static final Set<UpdateStatus> GIVEN = EnumSet.of(UpdateStatus.ACCEPTED, UpdateStatus.RETURNED);

    private RestatementCheck() {
    }

    static List<UpdateProblem> problems(SealedProject sealed, RestatementInput input, List<Correction> corrections) {
        List<UpdateProblem> problems = new ArrayList<>();
        UpdateStatus before = sealed.project().update().status();
        LocalDate firstDay = sealed.dates().firstDay();
        boolean reported = input.status() == UpdateStatus.SUBMITTED || input.status() == UpdateStatus.ACCEPTED;
        if (input.status() == null || input.status() != before && !GIVEN.contains(input.status())) {
            problems.add(problem("status", "restate.status", String.valueOf(input.status())));
        } else if (reported && input.submittedOn() == null && before != input.status()) {
            problems.add(problem("submittedOn", "restate.submittedOn.missing"));
        }
        LocalDate sealedOn = sealed.inputs().judgedOn();
        if (input.submittedOn() != null && (input.submittedOn().isBefore(firstDay)
                || sealedOn != null && input.submittedOn().isAfter(sealedOn))) {
            problems.add(problem("submittedOn", "restate.submittedOn.range", input.submittedOn(), firstDay, sealedOn));
        }
        problems.addAll(UpdateCheck.problems(input.texts().keeping(UpdateTexts.of(sealed.project().update())),
                UpdateTexts.of(sealed.project().update())));
        if (input.reason() == null) {
            problems.add(problem("reason", "restate.reason.missing"));
        } else if (input.reason().length() > LONGEST_REASON) {
            problems.add(problem("reason", "update.text.long", input.reason().length(), LONGEST_REASON));
        }
        if (corrections.isEmpty()) {
            problems.add(problem("reason", "restate.nothing"));
        }
        return problems;
    }

    private static UpdateProblem problem(String field, String key, Object... arguments) {
        List<Object> named = new ArrayList<>();
        for (Object argument : arguments) {
            named.add(argument == null ? "" : argument);
        }
        return new UpdateProblem(field, key, named);
    }
}
