package org.sutthang.portfolio.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.report.content.Topic;

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
     * The text of a section.
     *
     * @param topic what the section is about
     * @return its text, if it has one
     */
    public Optional<String> of(Topic topic) {
        return Optional.ofNullable(texts.get(topic));
    }
}
