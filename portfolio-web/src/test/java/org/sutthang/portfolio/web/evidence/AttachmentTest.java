package org.sutthang.portfolio.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void aThaiNameIsGivenInFullAndOnceMoreForTheOldestPrograms() {
        assertThat(Attachment.named("ทะเบียน 67.pdf")).isEqualTo("attachment; filename=\"_______ 67.pdf\"; "
                + "filename*=UTF-8''%E0%B8%97%E0%B8%B0%E0%B9%80%E0%B8%9A%E0%B8%B5%E0%B8%A2%E0%B8%99%2067.pdf");
    }

    @Test
    void aNameCannotAddAnythingToTheHeader() {
        assertThat(Attachment.named("a\"; x=\r\nSet-Cookie: b*'.pdf")).doesNotContain("\r", "\n")
                .startsWith("attachment; filename=\"a_; x=__Set-Cookie: b*'.pdf\"; filename*=UTF-8''a%22%3B");
    }
}
