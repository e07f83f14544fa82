package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.round.RoundRules;

class ChainCheckTest {

    private static final int LINKS = 7;

    /** The chain of two years: four quarters, the second restated, which made revisions of the two after it. */
    private static final List<ChainLink> CHAIN = chain();

    @Example
    void aChainAsItWasSealedMatches() {
        ChainReport report = check(CHAIN);

        assertThat(report.findings()).isEmpty();
        assertThat(report.links()).hasSize(LINKS).allMatch(ChainReport.Link::intact);
        assertThat(report.links()).extracting(ChainReport.Link::revision).containsExactly(1, 1, 1, 1, 2, 2, 2);
    }

    @Property(tries = 2000)
    void oneByteOfADocumentThatIsAnotherIsFoundAtItsLink(@ForAll @IntRange(max = LINKS - 1) int at,
            @ForAll @IntRange(max = 100_000) int place, @ForAll @IntRange(min = 1, max = 255) int flip) {
        ChainLink link = CHAIN.get(at);
        byte[] document = link.document().clone();
        document[place % document.length] ^= (byte) flip;

        assertFoundFirstAt(at, with(at, new ChainLink(link.position(), link.fiscalYear(), link.quarter(),
                link.revision(), document, link.seal(), link.previousSeal(), link.sealedBy(), link.sealedAt(),
                link.reason())));
    }

    @Property
    void oneDigitOfASealThatIsAnotherIsFoundAtItsLink(@ForAll @IntRange(max = LINKS - 1) int at,
            @ForAll @IntRange(max = 63) int place, @ForAll @IntRange(min = 1, max = 15) int shift) {
        ChainLink link = CHAIN.get(at);

        assertFoundFirstAt(at, with(at, new ChainLink(link.position(), link.fiscalYear(), link.quarter(),
                link.revision(), link.document(), other(link.seal(), place, shift), link.previousSeal(),
                link.sealedBy(), link.sealedAt(), link.reason())));
    }

    @Property
    void oneDigitOfAPreviousSealThatIsAnotherIsFoundAtItsLink(@ForAll @IntRange(min = 1, max = LINKS - 1) int at,
            @ForAll @IntRange(max = 63) int place, @ForAll @IntRange(min = 1, max = 15) int shift) {
        ChainLink link = CHAIN.get(at);

        assertFoundFirstAt(at, with(at, new ChainLink(link.position(), link.fiscalYear(), link.quarter(),
                link.revision(), link.document(), link.seal(), other(link.previousSeal(), place, shift),
                link.sealedBy(), link.sealedAt(), link.reason())));
    }

    @Property
    void aPositionThatIsAnotherIsFound(@ForAll @IntRange(max = LINKS - 1) int at,
            @ForAll @LongRange(min = -3, max = 20) long position) {
        ChainLink link = CHAIN.get(at);
        List<ChainLink> moved = with(at, new ChainLink(position, link.fiscalYear(), link.quarter(), link.revision(),
                link.document(), link.seal(), link.previousSeal(), link.sealedBy(), link.sealedAt(), link.reason()));
        moved.sort(Comparator.comparingLong(ChainLink::position));

        assertThat(check(moved).intact()).isEqualTo(position == link.position());
    }

    @Property
    void aLinkThatIsMissingIsFound(@ForAll @IntRange(max = LINKS - 1) int at) {
        List<ChainLink> shorter = new ArrayList<>(CHAIN);
        shorter.remove(at);
        ChainCheck check = new ChainCheck();
        shorter.forEach(check::next);
        // Nothing follows the last link that could miss it, but the audit trail does.
        check.recorded(CHAIN.stream().map(l -> new ChainRows.RecordedSeal(l.quarterText(), l.seal())).toList());

        assertThat(check.report(Instant.EPOCH).findings()).extracting(ChainFinding::kind)
                .contains(ChainFinding.Kind.SEAL_LOST);
    }

    @Property
    void twoLinksThatChangedPlacesAreFound(@ForAll @IntRange(max = LINKS - 1) int one,
            @ForAll @IntRange(max = LINKS - 1) int other) {
        List<ChainLink> swapped = new ArrayList<>(CHAIN);
        swapped.set(one, at(CHAIN.get(other), CHAIN.get(one).position()));
        swapped.set(other, at(CHAIN.get(one), CHAIN.get(other).position()));

        assertThat(check(swapped).intact()).isEqualTo(one == other);
    }

    @Example
    void whatTheRowSaysMustBeWhatTheDocumentSays() {
        ChainLink link = CHAIN.get(4);

        assertThat(kinds(with(4, new ChainLink(link.position(), link.fiscalYear(), link.quarter(), link.revision(),
                link.document(), link.seal(), link.previousSeal(), "somebody", link.sealedAt().plusSeconds(60),
                "another reason")))).containsExactly(ChainFinding.Kind.DOCUMENT_SEALED_BY,
                ChainFinding.Kind.DOCUMENT_REASON, ChainFinding.Kind.DOCUMENT_SEALED_AT);
        assertThat(check(with(1, new ChainLink(2, 2569, 3, 1, CHAIN.get(1).document(), CHAIN.get(1).seal(),
                CHAIN.get(1).previousSeal(), "monitor", CHAIN.get(1).sealedAt(), null))).findings())
                .contains(new ChainFinding(ChainFinding.Kind.DOCUMENT_QUARTER, 2, 2569, 3, 1, "2567/2", "2569/3"));
    }

    @Example
    void aFindingNamesPeriodRevisionAndBothValues() {
        ChainLink link = CHAIN.get(2);
        String forged = "0".repeat(64);

        assertThat(check(with(2, new ChainLink(3, 2567, 3, 1, link.document(), forged, link.previousSeal(), "monitor",
                link.sealedAt(), null))).findings()).containsExactly(
                new ChainFinding(ChainFinding.Kind.SEAL, 3, 2567, 3, 1, forged, link.seal()),
                new ChainFinding(ChainFinding.Kind.PREVIOUS_SEAL, 4, 2567, 4, 1, forged, link.seal()));
    }

    @Example
    void aQuarterMarkedAsClosedWithoutASealAndASealThatTheAuditTrailAloneKnowsAreFound() {
        ChainCheck check = new ChainCheck();
        CHAIN.forEach(check::next);
        List<ChainRows.RecordedSeal> recorded = new ArrayList<>();
        CHAIN.forEach(l -> recorded.add(new ChainRows.RecordedSeal(l.quarterText(), l.seal())));
        check.recorded(recorded);
        check.closed(List.of(quarter(1), quarter(2), quarter(3), quarter(4)));
        assertThat(check.report(Instant.EPOCH).intact()).isTrue();

        recorded.remove(0);
        recorded.add(new ChainRows.RecordedSeal("2568/1", "f".repeat(64)));
        check.recorded(recorded);
        check.closed(List.of(quarter(1), quarter(2), quarter(3), new FiscalQuarter(2568, 1)));
        assertThat(check.report(Instant.EPOCH).findings()).extracting(ChainFinding::kind).containsExactly(
                ChainFinding.Kind.SEAL_LOST, ChainFinding.Kind.SEAL_NOT_RECORDED, ChainFinding.Kind.NOTHING_SEALED,
                ChainFinding.Kind.NOT_CLOSED);
    }

    private static void assertFoundFirstAt(int at, List<ChainLink> chain) {
        assertThat(check(chain).findings()).isNotEmpty();
        assertThat(check(chain).findings().get(0).position()).isEqualTo(at + 1);
    }

    private static List<ChainFinding.Kind> kinds(List<ChainLink> chain) {
        return check(chain).findings().stream().map(ChainFinding::kind).toList();
    }

    private static ChainReport check(List<ChainLink> chain) {
        ChainCheck check = new ChainCheck();
        chain.forEach(check::next);
        return check.report(Instant.EPOCH);
    }

    private static List<ChainLink> with(int at, ChainLink link) {
        List<ChainLink> chain = new ArrayList<>(CHAIN);
        chain.set(at, link);
        return chain;
    }

    private static ChainLink at(ChainLink link, long position) {
        return new ChainLink(position, link.fiscalYear(), link.quarter(), link.revision(), link.document(), link.seal(),
                link.previousSeal(), link.sealedBy(), link.sealedAt(), link.reason());
    }

    private static String other(String hash, int place, int shift) {
        char digit = Character.forDigit((Character.digit(hash.charAt(place), 16) + shift) % 16, 16);
        return hash.substring(0, place) + digit + hash.substring(place + 1);
    }

    private static FiscalQuarter quarter(int q) {
        return new FiscalQuarter(2567, q);
    }

    private static List<ChainLink> chain() {
        List<ChainLink> links = new ArrayList<>();
        int[][] sealed = {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {2, 2}, {3, 2}, {4, 2}};
        String previous = null;
        for (int[] each : sealed) {
            FiscalQuarter quarter = quarter(each[0]);
            LocalDate lastDay = FiscalCalendar.THAI.datesOf(quarter).lastDay();
            PortfolioStanding portfolio = new PortfolioStanding(FiscalCalendar.THAI.datesOf(quarter), lastDay,
                    lastDay.plusDays(15), 1, RoundRules.DEFAULT, 3, 2, 1, null, List.of(), null);
            SealedDocument document = SealedDocument.of(portfolio, new PortfolioStanding.Sealing(each[1], null, previous,
                    "monitor", Instant.parse("2024-10-20T03:00:00.123Z").plusSeconds(links.size()),
                    each[1] == 1 ? null : "ผลของไตรมาสที่ 2 พิมพ์ผิด"));
            links.add(new ChainLink(links.size() + 1L, quarter.fiscalYear(), quarter.quarter(), each[1],
                    document.bytes(), document.sealing().seal(), previous, "monitor", document.sealing().sealedAt(),
                    document.sealing().reason()));
            previous = document.sealing().seal();
        }
        return links;
    }
}
