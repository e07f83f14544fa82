package org.sutthang.portfolio.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LastUsedTest {

    @Test
    void whatWasNotUsedForLongestMakesRoom() {
        Map<String, Integer> kept = LastUsed.keeping(2);
        kept.put("first", 1);
        kept.put("second", 2);
        kept.get("first");
        kept.computeIfAbsent("third", key -> 3);
        assertThat(kept).containsOnlyKeys("first", "third");
    }
}
