package org.sutthang.portfolio.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.Texts;

/** What a text written for a report may be. Pure. */
public final class NarrativeRules {

    /** The most characters of a text in one language: about a third of a printed page. */
    public static final int LONGEST = 1_200;
    /** The most paragraphs of a text in one language. */
    public static final int MOST_PARAGRAPHS = 6;

    private NarrativeRules() {
    }

    /**
     * A text as it is kept: paragraphs are lines, none of them empty, and nothing is in it that no database holds.
     *
     * @param typed what was typed, or null
     * @return the text, or null when nothing is left
     */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        List<String> paragraphs = kept.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return Texts.orNull(String.join("\n", paragraphs));
    }

    /**
     * What was written, without what says the same as the composed text.
     *
     * @param composed the composed text
     * @param th the Thai text as typed, or null
     * @param en the English text as typed, or null
     * @return what stands in place of the composed text
     * @throws RuleViolation when a text is too long or has too many paragraphs; it names the field <code>th</code> or <code>en</code>
     */
    static SectionText written(ComposedText composed, String th, String en) {
        List<RuleViolation> broken = new ArrayList<>();
        String thai = other(clean(th), composed.th());
        String english = other(clean(en), composed.en());
        check("th", thai, broken);
        check("en", english, broken);
        RuleViolations.refuse(broken);
        return new SectionText(composed.section(), thai, english);
    }

    /**
     * What is wrong with a text.
     *
     * @param language <code>th</code> or <code>en</code>
     * @param typed the text as typed, or null
     * @return the broken rule, or nothing
     */
    public static Optional<RuleViolation> problem(String language, String typed) {
        List<RuleViolation> broken = new ArrayList<>();
        check(language, clean(typed), broken);
        return broken.stream().findFirst();
    }

    private static String other(String text, String composed) {
        return text == null || text.equals(clean(composed)) ? null : text;
    }

    private static void check(String language, String text, List<RuleViolation> broken) {
        if (text != null && text.length() > LONGEST) {
            broken.add(new RuleViolation("narrative.long." + language, text.length(), LONGEST));
        } else if (text != null && text.lines().count() > MOST_PARAGRAPHS) {
            broken.add(new RuleViolation("narrative.paragraphs." + language, (int) text.lines().count(), MOST_PARAGRAPHS));
        }
    }
}
