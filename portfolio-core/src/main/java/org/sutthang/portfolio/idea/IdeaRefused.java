package org.sutthang.portfolio.idea;

import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.RuleViolation;

/** An idea was not saved because of what was typed into some of its fields. */
public class IdeaRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * What is wrong with one field; the sentence stands beside it.
     *
     * @param field the name of the field, as in {@link IdeaInput}
     * @param key the message key of the sentence
     * @param arguments the values that it names
     */
    public record Problem(String field, String key, List<Object> arguments) {
    }

    /**
     * Names the fields.
     *
     * @param problems what is wrong, field by field; at least one
     */
    public IdeaRefused(List<Problem> problems) {
        super("idea.refused", problems.size(), problems.stream().map(Problem::field).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** @return what is wrong, field by field */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
