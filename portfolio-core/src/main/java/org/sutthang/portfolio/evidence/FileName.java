package org.sutthang.portfolio.evidence;

import java.text.Normalizer;
import java.util.Optional;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;

/** The name of a file as it is kept: the last part of its path, without what a screen does not show, ending as its content asks. */
final class FileName {

    /** The longest name that is kept, in characters. */
    static final int LONGEST = 300;

    private FileName() {
    }

    /**
     * Makes a name fit to be kept and to be given back.
     *
     * @param sent the name that the browser sent, or null
     * @param type what the file is
     * @return the name
     * @throws RuleViolation when nothing is left of it or it is too long
     */
    static String of(String sent, EvidenceType type) {
        String path = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String shown = Texts.orNull(last.codePoints().filter(FileName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        if (shown == null || shown.chars().allMatch(c -> c == '.')) {
            throw new RuleViolation("evidence.name.missing");
        }
        String name = type.fits(shown) ? shown : ended(shown, type);
        if (name.length() > LONGEST) {
            throw new RuleViolation("evidence.name.long", name.length(), LONGEST);
        }
        return name;
    }

    /** A name that says it is something else keeps that word and ends as what it is: a program is never given back as one. */
    private static String ended(String name, EvidenceType type) {
        Optional<String> ending = type.properEnding();
        if (ending.isEmpty()) {
            throw new RuleViolation("evidence.name.ending", name);
        }
        return name + "." + ending.get();
    }

    /** Marks that turn the direction of writing or are not seen could make a name look like another. */
    private static boolean isShown(int character) {
        int kind = Character.getType(character);
        return kind != Character.CONTROL && kind != Character.FORMAT && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR && kind != Character.SURROGATE;
    }
}
