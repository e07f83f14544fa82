package org.sutthang.portfolio.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.standing.MilestoneStanding;

/** Finds the values in which what was typed differs from what was sealed. Pure. */
final class Corrections {

    private static final ReportedPart NOTHING = new ReportedPart(1, null, null, null, null, null);

    private final SealedProject sealed;
    private final List<Correction> found = new ArrayList<>();

    private Corrections(SealedProject sealed) {
        this.sealed = sealed;
    }

    /** The values that differ, in the order of the page. */
    static List<Correction> of(SealedProject sealed, RestatementInput input) {
        Corrections corrections = new Corrections(sealed);
        Map<String, MilestoneStanding> milestones = sealed.milestones();
        input.values().milestones().stream().filter(m -> milestones.containsKey(m.code()))
                .forEach(m -> corrections.milestone(milestones.get(m.code()), m));
        input.values().results().forEach(corrections::result);
        UpdateStanding update = sealed.project().update();
        corrections.add(Correction.of(Correction.Kind.DISBURSED, null, null, corrections.disbursed(),
                input.values().disbursedBaht()));
        corrections.add(Correction.of(Correction.Kind.UPDATE_STATUS, null, null, update.status(), input.status()));
        corrections.add(Correction.of(Correction.Kind.SUBMITTED_ON, null, null, update.submittedOn(),
                input.submittedOn()));
        corrections.texts(UpdateTexts.of(update), input.texts());
        return List.copyOf(corrections.found);
    }

    private void texts(UpdateTexts stored, UpdateTexts given) {
        UpdateTexts typed = given.keeping(stored);
        add(Correction.of(Correction.Kind.SUMMARY, null, null, stored.summary(), typed.summary()));
        add(Correction.of(Correction.Kind.OBSTACLES, null, null, stored.obstacles(), typed.obstacles()));
        add(Correction.of(Correction.Kind.OWNER_RATING, null, null, stored.ownerRating(), typed.ownerRating()));
        add(Correction.of(Correction.Kind.OWNER_RATING_REASON, null, null, stored.ownerRatingReason(),
                typed.ownerRatingReason()));
        add(Correction.of(Correction.Kind.MONITOR_RATING, null, null, stored.monitorRating(), typed.monitorRating()));
        add(Correction.of(Correction.Kind.MONITOR_RATING_REASON, null, null, stored.monitorRatingReason(),
                typed.monitorRatingReason()));
    }

    /** What is typed without the results that are as they were sealed: nobody is asked about those again. */
    static UpdateInput changedAlone(SealedProject sealed, UpdateInput typed) {
        return new UpdateInput(typed.projectCode(), typed.quarter(), typed.version(), typed.milestones(),
                typed.results().stream().filter(r -> !of(sealed, r).isEmpty()).toList(), null, null, null,
                typed.disbursedBaht(), null, null, typed.disbursedKeptReason());
    }

    /** The same with the restatement's reason wherever an update would ask for one of its own. */
    static UpdateInput reasoned(UpdateInput typed, String reason) {
        List<UpdateInput.ResultInput> results = typed.results().stream().map(r -> new UpdateInput.ResultInput(
                r.indicatorCode(), r.partCode(), r.value(), r.numerator(), r.denominator(), r.met(), r.note(),
                r.evidence(), r.doubtKeptReason(), reason)).toList();
        return new UpdateInput(typed.projectCode(), typed.quarter(), typed.version(), typed.milestones(), results,
                typed.summary(), typed.obstacles(), typed.evidence(), typed.disbursedBaht(), typed.ownerRating(),
                typed.ownerRatingReason(), reason);
    }

    private static List<Correction> of(SealedProject sealed, UpdateInput.ResultInput typed) {
        Corrections corrections = new Corrections(sealed);
        corrections.result(typed);
        return corrections.found;
    }

    private Object disbursed() {
        return sealed.inputs().disbursed().get(sealed.dates().quarter().quarter());
    }

    private void milestone(MilestoneStanding stored, UpdateInput.MilestoneInput typed) {
        add(Correction.of(Correction.Kind.FORECAST, typed.code(), null, stored.forecastOn(), typed.forecastOn()));
        add(Correction.of(Correction.Kind.ACTUAL, typed.code(), null, stored.actualOn(), typed.actualOn()));
        add(Correction.of(Correction.Kind.PERCENT, typed.code(), null, sealed.inputs().milestone(typed.code())
                .map(m -> m.percentOn(sealed.dates().lastDay())).orElse(null), typed.percent()));
    }

    private void result(UpdateInput.ResultInput typed) {
        String code = typed.indicatorCode();
        String part = typed.partCode();
        ReportedPart stored = sealed.inputs().indicator(code).stream()
                .flatMap(i -> i.resultsOf(sealed.dates().quarter().quarter()).stream())
                .filter(r -> Objects.equals(r.partCode(), part)).findFirst().orElse(NOTHING);
        add(Correction.of(Correction.Kind.VALUE, code, part, stored.value(), typed.value()));
        add(Correction.of(Correction.Kind.NUMERATOR, code, part, stored.numerator(), typed.numerator()));
        add(Correction.of(Correction.Kind.DENOMINATOR, code, part, stored.denominator(), typed.denominator()));
        add(Correction.of(Correction.Kind.MET, code, part, stored.met(), typed.met()));
    }

    private void add(Correction correction) {
        if (correction != null) {
            found.add(correction);
        }
    }
}
