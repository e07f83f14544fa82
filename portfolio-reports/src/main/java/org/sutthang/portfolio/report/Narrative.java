package org.sutthang.portfolio.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.period.SectionText;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;

/**
 * The running text at the head of a report's sections: two or three sentences each that say what rose, what fell and why.
 * It is composed from the figures by rules, and what somebody wrote instead can take the place of any of it.
 *
 * @param texts the text of each section that has one
 */
public record Narrative(Map<Topic, String> texts) {

    /** Copies the texts. */
    public Narrative {
        texts = Map.copyOf(texts);
    }

    /**
     * Puts sentences together.
     *
     * @param sentences the sentences of each section, in their order; sections without any have no text
     * @return the narrative
     */
    static Narrative composed(Map<Topic, List<String>> sentences) {
        Map<Topic, String> texts = new EnumMap<>(Topic.class);
        sentences.forEach((topic, said) -> {
            if (!said.isEmpty()) {
                texts.put(topic, String.join(" ", said));
            }
        });
        return new Narrative(texts);
    }

    /**
     * The same with what was written instead.
     *
     * @param written the texts by their sections; a blank one leaves the section without a text
     * @return the narrative
     */
    public Narrative edited(Map<Topic, String> written) {
        Map<Topic, String> edited = new EnumMap<>(Topic.class);
        edited.putAll(texts);
        written.forEach((topic, text) -> {
            if (text.isBlank()) {
                edited.remove(topic);
            } else {
                edited.put(topic, text.strip());
            }
        });
        return new Narrative(edited);
    }

    /**
     * The same with what a monitor wrote for the quarter's report. Rule: figures in a written text have the digits of the
     * report that it stands in; those beside Latin letters are codes and keep theirs.
     *
     * @param written the texts by the names of their sections, or null for none; sections that no report has are passed over
     * @param words the language and the digits of the report
     * @return the narrative
     */
    Narrative edited(List<SectionText> written, Wording words) {
        Map<Topic, String> edited = new EnumMap<>(Topic.class);
        for (SectionText text : written == null ? List.<SectionText>of() : written) {
            String own = words.isThai() ? text.th() : text.en();
            if (own != null) {
                Arrays.stream(Topic.values()).filter(topic -> topic.name().equals(text.section()))
                        .forEach(topic -> edited.put(topic, words.withDigits(own)));
            }
        }
        return edited(edited);
    }

    /**
     * A written text as the report shows it, for those who write it.
     *
     * @param text the text, or null
     * @param language the language of the report
     * @return its paragraphs as they are printed, in Thai digits where the report is Thai
     */
    public static List<String> printed(String text, Locale language) {
        String written = Wording.of(language, Digits.THAI).withDigits(text == null ? "" : text);
        return new Narrative(Map.of(Topic.SUMMARY, written)).paragraphs(Topic.SUMMARY).stream()
                .map(paragraph -> new Block.Paragraph(paragraph).text()).toList();
    }

    /**
     * The text of a section as it is laid out.
     *
     * @param topic what the section is about
     * @return its paragraphs, none where it has no text
     */
    List<String> paragraphs(Topic topic) {
        return of(topic).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    /**
     * The text of a section.
     *
     * @param topic what the section is about
     * @return its text, if it has one
     */
    public Optional<String> of(Topic topic) {
        return Optional.ofNullable(texts.get(topic));
    }
}
