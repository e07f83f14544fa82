package org.sutthang.portfolio.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which people, workbooks and addresses name something for good: typed on a form once, never changed. It has
 * letters, digits and the signs {@code . _ - /} and no spaces, so that it can be said, typed and found; two codes do not differ
 * by large and small letters alone. Codes that come in by a workbook are taken as they are.
 */
public final class PublicCode {

    /** The most characters of a code. */
    public static final int LONGEST = 64;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._/-]+");

    private PublicCode() {
    }

    /**
     * Checks a code that was typed for something new.
     *
     * @param subject what it names, such as {@code campaign}: the keys of the rules are {@code campaign.code},
     *     {@code campaign.code.characters} and {@code campaign.taken}
     * @param code what was typed, may be null
     * @param taken the codes there are
     * @return the broken rule, or empty where the code can be used
     */
    public static Optional<RuleViolation> problem(String subject, String code, Collection<String> taken) {
        if (code == null || code.length() > LONGEST) {
            return Optional.of(new RuleViolation(subject + ".code", LONGEST));
        }
        if (!ALLOWED.matcher(code).matches()) {
            return Optional.of(new RuleViolation(subject + ".code.characters", code));
        }
        List<String> same = taken.stream().filter(code::equalsIgnoreCase).toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(new Conflict(subject + ".taken", same.get(0)));
    }
}
