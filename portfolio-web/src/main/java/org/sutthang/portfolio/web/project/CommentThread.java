package org.sutthang.portfolio.web.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sutthang.portfolio.project.ProjectFile.CommentLine;

/**
 * A comment, or an answer to one, as it is shown.
 *
 * @param line the comment; without words where it is withdrawn
 * @param mine whether the reader corrects and withdraws it
 * @param answer the field for an answer
 * @param correct the field for its corrected words
 * @param withdraw the field for why it is withdrawn
 * @param answers the answers, the first first
 */
public record CommentThread(CommentLine line, boolean mine, Box answer, Box correct, Box withdraw, List<CommentThread> answers) {

    /**
     * A field of the form.
     *
     * @param name its name, which is what its button asks for
     * @param text what stands in it, or null
     * @param problem what is wrong with it, or null
     * @param open whether it is shown without being asked for
     */
    public record Box(String name, String text, String problem, boolean open) {
    }

    /**
     * Puts answers under what they answer. What is withdrawn is left out, unless answers to it are shown.
     *
     * @param lines all comments, the newest first
     * @param mine tells the reader's own
     * @param box gives a field by its name and what stands in it at first
     * @return the comments that are no answers, the newest first
     */
    static List<CommentThread> of(List<CommentLine> lines, Predicate<CommentLine> mine, BiFunction<String, String, Box> box) {
        Map<String, List<CommentThread>> answers = lines.stream().filter(line -> line.answers() != null && line.words() != null)
                .collect(Collectors.groupingBy(CommentLine::answers,
                        Collectors.mapping(line -> one(line, mine, box, List.of()), Collectors.toCollection(ArrayList::new))));
        answers.values().forEach(Collections::reverse);
        return lines.stream().filter(line -> line.answers() == null)
                .filter(line -> line.words() != null || answers.containsKey(line.code()))
                .map(line -> one(line, mine, box, answers.getOrDefault(line.code(), List.of()))).toList();
    }

    private static CommentThread one(CommentLine line, Predicate<CommentLine> mine, BiFunction<String, String, Box> box,
            List<CommentThread> answers) {
        return new CommentThread(line, line.words() != null && mine.test(line), box.apply("answer-" + line.code(), null),
                box.apply("correct-" + line.code(), line.words()), box.apply("withdraw-" + line.code(), null), answers);
    }

    /** Whether it is a comment, or has it, or something in it is being written. */
    boolean leads(String code) {
        return line.code().equals(code) || answer.open() || correct.open() || withdraw.open()
                || answers.stream().anyMatch(each -> each.leads(code));
    }
}
