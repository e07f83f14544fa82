package org.sutthang.portfolio.web.update;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentPlacesTest {

    private final CommentPlaces places = new CommentPlaces();

    @Test
    void aCommentLeadsToThePartsThatItNamesInItsOwnOrder() {
        assertThat(places.of("ขอให้แนบหลักฐานของตัวชี้วัดที่ 1")).extracting(CommentPlaces.Place::id).containsExactly("part4", "part2");
        assertThat(places.of("Milestone 3: the date is missing")).extracting(CommentPlaces.Place::id).containsExactly("part1");
    }

    @Test
    void aCommentThatNamesNoPartLeadsNowhere() {
        assertThat(places.of("โปรดตรวจสอบอีกครั้ง")).isEmpty();
    }
}
