package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where on the form of a report the comment with which it was sent back is about, as far as its words say so. */
@Named("commentPlaces")
@ApplicationScoped
public class CommentPlaces {

    private static final List<Part> PARTS = List.of(
            new Part(new Place("part1", "update.part1"), List.of("ขั้นตอน", "milestone")),
            new Part(new Place("part2", "update.part2"), List.of("ตัวชี้วัด", "ผลงาน", "ตัวตั้ง", "ตัวหาร", "indicator", "numerator", "denominator")),
            new Part(new Place("part3", "update.part3"), List.of("อุปสรรค", "สรุป", "เบิกจ่าย", "obstacle", "summary", "disburse")),
            new Part(new Place("part4", "evidence.part"), List.of("หลักฐาน", "เอกสารแนบ", "ไฟล์", "evidence", "attach")));

    /**
     * A part of the form.
     *
     * @param id of its heading
     * @param key of its name
     */
    public record Place(String id, String key) {
    }

    private record Part(Place place, List<String> words) {

        int firstIn(String comment) {
            return words.stream().mapToInt(comment::indexOf).filter(at -> at >= 0).min().orElse(-1);
        }
    }

    /**
     * The parts of the form that a comment names.
     *
     * @param comment as the reviewer wrote it, in either language
     * @return in the order in which it names them; empty where it names none
     */
    public List<Place> of(String comment) {
        String words = comment.toLowerCase(Locale.ROOT);
        return PARTS.stream().filter(part -> part.firstIn(words) >= 0).sorted(Comparator.comparingInt(part -> part.firstIn(words)))
                .map(Part::place).toList();
    }
}
