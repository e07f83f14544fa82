package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "elsewhere", "", "/a\nb"})
    void anAddressOutsideTheProductIsNotGoneTo(String address) {
        assertThat(Addresses.isInside(address)).isFalse();
    }

    @Test
    void anAddressInsideTheProductIs() {
        assertThat(Addresses.isInside("/portfolio/projects?status=RED")).isTrue();
    }

    @Test
    void aParameterIsAddedToWhatIsThere() {
        assertThat(Addresses.with("/a", "lang", "en")).isEqualTo("/a?lang=en");
        assertThat(Addresses.with("/a?b=c", "lang", "en")).isEqualTo("/a?b=c&lang=en");
    }
}
