package org.sutthang.portfolio.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.project.ProjectFile.CommentLine;
import org.sutthang.portfolio.web.project.CommentThread.Box;

class CommentThreadTest {

    @Test
    void answersStandUnderWhatTheyAnswerTheFirstFirst() {
        assertThat(threads(line("C4", "สี่", null), line("C3", "สาม", "C1"), line("C2", "สอง", "C1"), line("C1", "หนึ่ง", null)))
                .extracting(t -> t.line().code(), t -> t.answers().stream().map(a -> a.line().code()).toList())
                .containsExactly(tuple("C4", List.of()), tuple("C1", List.of("C2", "C3")));
    }

    @Test
    void whatIsWithdrawnStandsOnlyWhereItsAnswersDo() {
        assertThat(threads(line("C5", null, "C3"), line("C4", "สี่", "C1"), line("C3", "สาม", null), line("C2", null, null), line("C1", null, null)))
                .extracting(t -> t.line().code(), t -> t.answers().size(), CommentThread::mine)
                .containsExactly(tuple("C3", 0, true), tuple("C1", 1, false));
    }

    @Test
    void anAddressLeadsToACommentAmongItsAnswersToo() {
        CommentThread thread = threads(line("C2", "สอง", "C1"), line("C1", "หนึ่ง", null)).getFirst();
        assertThat(thread.leads("C1")).isTrue();
        assertThat(thread.leads("C2")).isTrue();
        assertThat(thread.leads("C3")).isFalse();
        assertThat(thread.leads(null)).isFalse();
    }

    private static List<CommentThread> threads(CommentLine... lines) {
        return CommentThread.of(List.of(lines), line -> true, (name, first) -> new Box(name, first, null, false));
    }

    private static CommentLine line(String code, String words, String answers) {
        return new CommentLine(code, 1, "somchai", "สมชาย", words, answers, Instant.EPOCH, null);
    }
}
