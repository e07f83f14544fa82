package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationKeysTest {

    @Test
    void everyMainPageHasALetterOfItsOwnAndNoneTakesThatOfTheNotices() {
        assertThat(MainPage.all()).extracting(MainPage::letter).doesNotHaveDuplicates().doesNotContain("n").allMatch(letter -> letter.matches("[a-z]"));
    }
}
