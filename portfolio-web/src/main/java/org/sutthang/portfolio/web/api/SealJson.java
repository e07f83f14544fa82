package org.sutthang.portfolio.web.api;

import java.time.Instant;
import java.util.List;
import org.sutthang.portfolio.period.ChainFinding;
import org.sutthang.portfolio.period.ChainReport;
import org.sutthang.portfolio.period.Correction;
import org.sutthang.portfolio.period.RevisionDifference;
import org.sutthang.portfolio.period.ValueDifference;
import org.sutthang.portfolio.standing.Reason;

/** Verification and comparison of sealed revisions as programs read them. */
final class SealJson {

    private SealJson() {
    }

    /**
     * What the verification found.
     *
     * @param report the report
     * @return its JSON form
     */
    static Json of(ChainReport report) {
        return new Json().with("intact", report.intact()).with("verifiedAt", report.verifiedAt().toString())
                .withEach("findings", report.findings(), SealJson::finding)
                .withEach("links", report.links(), SealJson::link);
    }

    private static Json finding(ChainFinding f) {
        return new Json().with("kind", f.kind()).with("position", f.position()).with("fiscalYear", f.fiscalYear())
                .with("quarter", f.quarter()).with("revision", f.revision()).with("expected", f.expected())
                .with("found", f.found());
    }

    private static Json link(ChainReport.Link link) {
        return new Json().with("position", link.position()).with("fiscalYear", link.fiscalYear())
                .with("quarter", link.quarter()).with("revision", link.revision()).with("seal", link.seal())
                .with("computed", link.computed()).with("previousSeal", link.previousSeal())
                .with("bytes", link.bytes()).with("sealedBy", link.sealedBy())
                .with("sealedAt", link.sealedAt().toString()).with("intact", link.intact());
    }

    /**
     * In what two revisions differ.
     *
     * @param difference of the two
     * @return its JSON form; values are named by the way to them in the sealed document
     */
    static Json of(RevisionDifference difference) {
        return new Json().with("fiscalYear", difference.quarter().fiscalYear())
                .with("quarter", difference.quarter().quarter()).with("before", difference.before().revision())
                .with("after", difference.after().revision()).with("reason", difference.after().reason())
                .withEach("figures", difference.figures(), SealJson::value)
                .withEach("compared", difference.compared(), SealJson::value)
                .withEach("projects", difference.projects(), p -> new Json().with("code", p.project().code())
                        .withEach("values", p.values(), SealJson::value))
                .withEach("texts", difference.narrative(), SealJson::value);
    }

    /**
     * A value that was corrected.
     *
     * @param correction the value
     * @return its JSON form, numbers and dates as what they are
     */
    static Json of(Correction correction) {
        return new Json().with("kind", correction.kind()).with("code", correction.code())
                .with("partCode", correction.partCode()).with("before", correction.read(correction.before()))
                .with("after", correction.read(correction.after()));
    }

    private static Json value(ValueDifference value) {
        return new Json().with("subject", value.subject()).with("name", value.name())
                .with("before", written(value.before())).with("after", written(value.after()));
    }

    private static Object written(Object value) {
        if (value instanceof List<?> reasons) {
            return reasons.stream().map(Reason.class::cast).map(r -> new Json().with("key", r.key())
                    .with("status", r.status()).with("subject", r.subject()).with("numbers", r.numbers())).toList();
        }
        return value instanceof Instant moment ? moment.toString() : value;
    }
}
