package org.sutthang.portfolio.period;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.CanonicalJson;

/**
 * Verifies the chain link by link, in the order of its positions: what each document hashes to, what it says of itself, and
 * that it follows the one before. Pure: it sees one document at a time and keeps none.
 */
final class ChainCheck {

    private static final Duration PRECISION = Duration.ofMillis(1);

    private final List<ChainReport.Link> links = new ArrayList<>();
    private final List<ChainFinding> findings = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Set<String> seals = new HashSet<>();
    private long lastPosition;
    private String lastSeal;

    /** Verifies the link after those that were given before. */
    void next(ChainLink link) {
        int before = findings.size();
        String computed = SealedDocument.sha256(link.document());
        expect(link, ChainFinding.Kind.POSITION, lastPosition + 1, link.position());
        expect(link, ChainFinding.Kind.SEAL, link.seal(), computed);
        expect(link, ChainFinding.Kind.PREVIOUS_SEAL, lastSeal, link.previousSeal());
        expect(link, ChainFinding.Kind.REVISION, revisions.getOrDefault(link.quarterText(), 0) + 1, link.revision());
        document(link);
        links.add(new ChainReport.Link(link.position(), link.fiscalYear(), link.quarter(), link.revision(), link.seal(),
                computed, link.previousSeal(), link.document().length, link.sealedBy(), link.sealedAt(),
                findings.size() == before));
        revisions.put(link.quarterText(), link.revision());
        seals.add(link.seal());
        lastPosition = link.position();
        lastSeal = link.seal();
    }

    private void document(ChainLink link) {
        SealedDocument.Head.Portfolio says = read(link);
        if (says == null || says.dates() == null || says.dates().quarter() == null || says.sealing() == null) {
            found(link, ChainFinding.Kind.DOCUMENT_UNREADABLE, null, null);
            return;
        }
        PortfolioStanding.Sealing sealing = says.sealing();
        expect(link, ChainFinding.Kind.DOCUMENT_QUARTER, says.dates().quarter().toString(), link.quarterText());
        expect(link, ChainFinding.Kind.DOCUMENT_REVISION, sealing.revision(), link.revision());
        expect(link, ChainFinding.Kind.DOCUMENT_PREVIOUS_SEAL, sealing.previousSeal(), link.previousSeal());
        expect(link, ChainFinding.Kind.DOCUMENT_SEALED_BY, sealing.sealedBy(), link.sealedBy());
        expect(link, ChainFinding.Kind.DOCUMENT_REASON, sealing.reason(), link.reason());
        if (!isSame(sealing.sealedAt(), link.sealedAt())) {
            found(link, ChainFinding.Kind.DOCUMENT_SEALED_AT, String.valueOf(sealing.sealedAt()),
                    String.valueOf(link.sealedAt()));
        }
    }

    private static SealedDocument.Head.Portfolio read(ChainLink link) {
        try {
            return CanonicalJson.read(link.document(), SealedDocument.Head.class).portfolio();
        } catch (RuntimeException unreadable) {
            // Whatever a changed byte has made of it: a document that cannot be read is a finding, never a failure.
            return null;
        }
    }

    /** Documents may name the moment more finely than the database keeps it. */
    private static boolean isSame(Instant one, Instant other) {
        return one != null && other != null && Duration.between(one, other).abs().compareTo(PRECISION) < 0;
    }

    private void expect(ChainLink link, ChainFinding.Kind kind, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            found(link, kind, expected == null ? null : expected.toString(), found == null ? null : found.toString());
        }
    }

    private void found(ChainLink link, ChainFinding.Kind kind, String expected, String found) {
        findings.add(new ChainFinding(kind, link.position(), link.fiscalYear(), link.quarter(), link.revision(), expected,
                found));
    }

    /** After the last link: the periods that are marked as closed are those that something is sealed for. */
    void closed(List<FiscalQuarter> closed) {
        Set<String> marked = new HashSet<>();
        for (FiscalQuarter quarter : closed) {
            marked.add(quarter.toString());
            if (!revisions.containsKey(quarter.toString())) {
                findings.add(new ChainFinding(ChainFinding.Kind.NOTHING_SEALED, 0, quarter.fiscalYear(),
                        quarter.quarter(), 0, null, null));
            }
        }
        links.stream().filter(l -> l.revision() == 1 && !marked.contains(l.fiscalYear() + "/" + l.quarter()))
                .forEach(l -> findings.add(new ChainFinding(ChainFinding.Kind.NOT_CLOSED, l.position(), l.fiscalYear(),
                        l.quarter(), l.revision(), null, null)));
    }

    /** After the last link: the audit trail names the same seals, so that a chain cut off at its end is found too. */
    void recorded(List<ChainRows.RecordedSeal> recorded) {
        Set<String> named = new HashSet<>();
        for (ChainRows.RecordedSeal each : recorded) {
            named.add(each.seal());
            if (!seals.contains(each.seal())) {
                String[] quarter = each.quarter().split("/");
                findings.add(new ChainFinding(ChainFinding.Kind.SEAL_LOST, 0, Integer.parseInt(quarter[0]),
                        Integer.parseInt(quarter[1]), 0, each.seal(), null));
            }
        }
        links.stream().filter(l -> !named.contains(l.seal()))
                .forEach(l -> findings.add(new ChainFinding(ChainFinding.Kind.SEAL_NOT_RECORDED, l.position(),
                        l.fiscalYear(), l.quarter(), l.revision(), null, l.seal())));
    }

    ChainReport report(Instant now) {
        return new ChainReport(now, List.copyOf(links), List.copyOf(findings));
    }
}
