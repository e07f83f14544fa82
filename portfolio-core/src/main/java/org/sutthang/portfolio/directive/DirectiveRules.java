package org.sutthang.portfolio.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveMove;
import org.sutthang.portfolio.project.DirectiveStatus;

/** What a directive must have, whoever gives it. Pure: it reads no database and no clock. */
final class DirectiveRules {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;

    private DirectiveRules() {
    }

    /** The directive with its day; a due date lies on or after it. Everything that is wrong is told at once. */
    static NewDirective checked(NewDirective given, LocalDate today, Predicate<String> answers) {
        List<RuleViolation> problems = new ArrayList<>();
        String by = given.givenBy();
        if (by == null) {
            problems.add(new RuleViolation("directive.givenBy.missing"));
        } else if (by.length() > LONGEST_NAME) {
            problems.add(new RuleViolation("directive.givenBy.long", by.length(), LONGEST_NAME));
        }
        LocalDate on = given.givenOn() == null ? today : given.givenOn();
        if (on.isAfter(today)) {
            problems.add(new RuleViolation("directive.givenOn.future", on, today));
        }
        String text = null;
        try {
            text = words(given.text(), "directive.text");
        } catch (RuleViolation refused) {
            problems.add(refused);
        }
        if (given.dueOn() != null && given.dueOn().isBefore(on)) {
            problems.add(new RuleViolation("directive.dueOn.before", given.dueOn(), on));
        }
        if (given.answerer() != null && !answers.test(given.answerer())) {
            problems.add(new RuleViolation("directive.answerer", given.answerer()));
        }
        RuleViolations.refuse(problems);
        return new NewDirective(by, on, text, given.dueOn(), given.answerer());
    }

    static String words(String text, String key) {
        String words = Texts.orNull(text);
        if (words == null) {
            throw new RuleViolation(key + ".missing");
        }
        if (words.length() > LONGEST_TEXT) {
            throw new RuleViolation("directive.long", words.length(), LONGEST_TEXT);
        }
        return words;
    }

    /** Insists that a move is possible where the directive stands. */
    static void require(DirectiveMove move, DirectiveDetails details, String code) {
        if (move.isPossibleFrom(details.status())) {
            return;
        }
        if (details.status() == DirectiveStatus.OUTSTANDING) {
            throw new Conflict("directive.notAnswered", code, details.status());
        }
        throw new Conflict("directive.ended", code, details.status());
    }
}
