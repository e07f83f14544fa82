package org.sutthang.portfolio.kernel;

import java.util.List;

/**
 * A rule of the domain forbids what was asked. Carries a message key and its arguments; the sentence the reader sees
 * is looked up in their language by the pages, the reports and the interface for programs.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the message key, such as {@code milestone.weights.sum}
     * @param args the values the sentence names, in the order of its placeholders
     */
    public RuleViolation(String key, Object... args) {
        super(args.length == 0 ? key : key + " " + List.of(describe(args)));
        this.key = key;
        this.arguments = List.of(describe(args));
    }

    /** @return the message key of the sentence */
    public String getKey() {
        return key;
    }

    /** @return the values for the placeholders of the sentence, never null and without nulls */
    public List<Object> getArguments() {
        return arguments == null ? List.of() : arguments;
    }

    private static Object[] describe(Object... args) {
        Object[] described = args.clone();
        for (int i = 0; i < described.length; i++) {
            if (described[i] == null) {
                described[i] = "";
            }
        }
        return described;
    }
}
