package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;

/** What a text written for a report may be, and where it stays when its figures change. */
class NarrativeRulesTest {

    private static final FiscalQuarter Q2 = new FiscalQuarter(2567, 2);
    private static final ComposedText MONEY = new ComposedText("MONEY", "เบิกจ่ายร้อยละ 40", "40 % were disbursed");
    private static final ComposedText MORE = new ComposedText("MONEY", "เบิกจ่ายร้อยละ 50", "50 % were disbursed");
    private static final ComposedText MOVES = new ComposedText("MOVES", null, null);

    @Test
    void whatSaysTheSameAsTheComposedTextIsNotWritten() {
        assertThat(NarrativeRules.written(MONEY, "  เบิกจ่ายร้อยละ 40\r\n", " ")).isEqualTo(new SectionText("MONEY", null, null));
        assertThat(NarrativeRules.written(MONEY, "เบิกจ่ายแล้วเกือบครึ่ง", null))
                .isEqualTo(new SectionText("MONEY", "เบิกจ่ายแล้วเกือบครึ่ง", null));
        assertThat(NarrativeRules.written(MOVES, null, "Nothing moved.")).isEqualTo(new SectionText("MOVES", null, "Nothing moved."));
    }

    @Test
    void paragraphsAreLinesAndWhatNoDatabaseHoldsIsLeftOut() {
        assertThat(NarrativeRules.clean(" หนึ่ง\u0000 \r\n\r\n สอง\u0007👩‍👩‍👧\ud800\rสาม ")).isEqualTo("หนึ่ง\nสอง👩‍👩‍👧\nสาม");
        assertThat(NarrativeRules.clean("<script>=cmd \u202eกลับ")).isEqualTo("<script>=cmd \u202eกลับ");
        assertThat(NarrativeRules.clean(" \n\u0000 ")).isNull();
    }

    @Test
    void aTextThatIsTooLongOrHasTooManyParagraphsIsRefusedInEachLanguage() {
        String longest = "ก".repeat(NarrativeRules.LONGEST);
        assertThat(NarrativeRules.written(MONEY, longest, null).th()).isEqualTo(longest);
        assertThatThrownBy(() -> NarrativeRules.written(MONEY, longest + "ก", "a\nb\nc\nd\ne\nf\ng"))
                .isInstanceOfSatisfying(RuleViolations.class, refused -> assertThat(refused.each())
                        .extracting(RuleViolation::getKey).containsExactly("narrative.long.th", "narrative.paragraphs.en"));
    }

    @Test
    void aTextStaysWhereTheFiguresSayTheSameAndGivesWayWhereTheyDoNot() {
        SectionText money = new SectionText("MONEY", "เกือบครึ่ง", null);
        SectionText moves = new SectionText("MOVES", "ไม่มี", "None");
        List<SectionText> sealed = List.of(money, moves);

        assertThat(NarrativeCarrying.changes(Q2, sealed, List.of(MONEY, MOVES), List.of(MONEY, MOVES), List.of())).isEmpty();
        List<NarrativeChange> changes =
                NarrativeCarrying.changes(Q2, sealed, List.of(MONEY, MOVES), List.of(MORE, MOVES), List.of());
        assertThat(changes).containsExactly(
                new NarrativeChange(Q2, MONEY, MORE, money, new SectionText("MONEY", null, null)));
        assertThat(NarrativeCarrying.kept(sealed, changes)).containsExactly(moves);
    }

    @Test
    void whatIsWrittenForNewFiguresStandsInItsOwnQuarterAlone() {
        SectionText money = new SectionText("MONEY", "เกือบครึ่ง", null);
        SectionText half = new SectionText("MONEY", "ครึ่งหนึ่งพอดี", null);

        assertThat(NarrativeCarrying.changes(Q2, List.of(money), List.of(MONEY), List.of(MORE),
                List.of(new RestatedText(Q2.next(), money), new RestatedText(Q2, half))))
                .extracting(NarrativeChange::kept).containsExactly(half);
        assertThat(NarrativeCarrying.changes(Q2, List.of(money), List.of(MONEY), List.of(), List.of()))
                .extracting(NarrativeChange::after).containsExactly(new ComposedText("MONEY", null, null));
    }
}
