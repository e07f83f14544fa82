package org.sutthang.portfolio.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private enum Shape { ROUND, SQUARE }

    private record Part(String name, BigDecimal weight) {
    }

    private record Whole(String title, int number, Long days, boolean right, Boolean met, Shape shape, LocalDate on, Instant at,
            Part first, List<Part> parts, List<String> words, Map<Shape, Integer> counts, Map<Integer, Part> byYear) {
    }

    private record Many(String title, List<Part> parts, Map<String, Titled> byName, Part single) {
    }

    private record Titled(String title) {
    }

    private static final Whole FULL = new Whole("ถนน \"สาย\" \\ 1\n", -3, 41L, true, false, Shape.SQUARE, LocalDate.parse("2024-03-31"),
            Instant.parse("2024-12-02T01:02:03.004Z"), part(), List.of(part(), new Part("ข", new BigDecimal("7.50"))),
            Arrays.asList("ก", null), Map.of(Shape.ROUND, 2), Map.of(2567, part()));

    private static Part part() {
        return new Part("ก", new BigDecimal("12.5"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        assertThat(CanonicalJson.read(CanonicalJson.write(FULL), Whole.class)).isEqualTo(FULL);
    }

    @Test
    void membersStandInTheOrderOfTheirNamesAndNullIsLeftOut() {
        assertThat(new String(CanonicalJson.write(new Part("ก", null)), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"ก\"}");
        assertThat(new String(CanonicalJson.write(new Whole("t", 1, null, false, null, null, null, null, null, List.of(), null, Map.of(), null)),
                StandardCharsets.UTF_8)).isEqualTo("{\"counts\":{},\"number\":1,\"parts\":[],\"right\":false,\"title\":\"t\"}");
    }

    @Test
    void whatIsMissingIsNullZeroOrFalse() {
        assertThat(CanonicalJson.read(bytes("{}"), Whole.class))
                .isEqualTo(new Whole(null, 0, null, false, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void membersThatTheRecordDoesNotHaveArePassedOverWhateverTheyHold() {
        assertThat(CanonicalJson.read(bytes("{\"more\":[{\"title\":\"x\",\"a\":[1,{}]}],\"next\":{\"b\":{\"title\":2}},\"title\":\"ก\",\"z\":null}"),
                Titled.class)).isEqualTo(new Titled("ก"));
    }

    @Test
    void equalValuesOfSeveralDocumentsAreOne() {
        SharedValues shared = new SharedValues();
        Whole one = CanonicalJson.read(CanonicalJson.write(FULL), Whole.class, shared);
        Whole other = CanonicalJson.read(CanonicalJson.write(FULL), Whole.class, shared);
        assertThat(other.title()).isSameAs(one.title());
        assertThat(other.on()).isSameAs(one.on());
        assertThat(other.first()).isSameAs(one.first()).isSameAs(one.parts().getFirst()).isSameAs(one.byYear().get(2567));
        assertThat(other.parts()).isSameAs(one.parts());
    }

    @Test
    void oneOfManyIsReadWithoutTheOthers() {
        Many many = new Many("ทั้งหมด", List.of(part(), new Part("ข", BigDecimal.TEN), new Part("ค", BigDecimal.ONE)),
                Map.of("ก", new Titled("หนึ่ง"), "ข", new Titled("สอง")), new Part("ค", BigDecimal.ZERO));
        assertThat(CanonicalJson.read(CanonicalJson.write(many), Many.class,
                new CanonicalJson.Only(Set.of(Part.class, Titled.class), "name", "ข")))
                .isEqualTo(new Many("ทั้งหมด", List.of(new Part("ข", BigDecimal.TEN)), Map.of("ข", new Titled("สอง")), null));
    }

    @Test
    void numbersThatAreWrittenDifferentlyStayApart() {
        SharedValues shared = new SharedValues();
        Part one = CanonicalJson.read(bytes("{\"weight\":7.5}"), Part.class, shared);
        Part other = CanonicalJson.read(bytes("{\"weight\":7.50}"), Part.class, shared);
        assertThat(other.weight().toPlainString()).isEqualTo("7.50");
        assertThat(one.weight().toPlainString()).isEqualTo("7.5");
    }

    @Test
    void aDocumentThatBreaksOffOrGoesOnIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"title\":\"ก\""), Titled.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"title\":\"ก\",\"z\":[1"), Titled.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"title\":\"ก\"}{}"), Titled.class)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"parts\":\"ก\"}"), Whole.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"shape\":\"OVAL\"}"), Whole.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"first\":7}"), Whole.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
