package org.sutthang.portfolio.web.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * Brings together what two people did to one update: what was read, what is stored meanwhile, and what was typed. Where only
 * one of them changed a field, that change stands; where both did, the typed one stands and both are shown.
 */
final class UpdateMerge {

    /**
     * A field that both changed.
     *
     * @param field its name, as problems name it
     * @param mine what was typed, or null
     * @param theirs what is stored meanwhile, or null
     */
    record Conflict(String field, Object mine, Object theirs) {
    }

    private UpdateMerge() {
    }

    /**
     * Carries what was typed over to a fresh form.
     *
     * @param read the form as it was first read
     * @param typed the same with what was typed
     * @param fresh the form of what is stored now; takes what was typed
     * @return the fields that both changed
     */
    static List<Conflict> carryOver(UpdateForm read, UpdateForm typed, UpdateForm fresh) {
        Map<String, Object> base = read.values();
        Map<String, Object> theirs = fresh.values();
        List<Conflict> conflicts = new ArrayList<>();
        typed.values().forEach((field, mine) -> {
            boolean isTyped = theirs.containsKey(field) && !same(mine, base.get(field));
            if (isTyped && !same(mine, theirs.get(field))) {
                if (!same(theirs.get(field), base.get(field))) {
                    conflicts.add(new Conflict(field, mine, theirs.get(field)));
                }
                set(fresh, field, mine);
            }
        });
        return conflicts;
    }

    /**
     * What somebody else changed.
     *
     * @param read the form as it was first read
     * @param fresh the form of what is stored now, before anything typed is carried over to it
     * @return the names of the fields
     */
    static List<String> changed(UpdateForm read, UpdateForm fresh) {
        Map<String, Object> base = read.values();
        return fresh.values().entrySet().stream().filter(field -> !same(field.getValue(), base.get(field.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static Object plain(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text.strip();
        }
        return value instanceof BigDecimal number ? Decimals.normal(number) : value;
    }

    /** Puts a value into the field of a form. */
    static void set(UpdateForm form, String field, Object value) {
        int first = field.indexOf('.');
        int last = field.lastIndexOf('.');
        if (first < 0) {
            word(form, field, value);
            return;
        }
        String code = field.substring(first + 1, last);
        String what = field.substring(last + 1);
        if (field.startsWith("milestone.")) {
            form.milestone(code).ifPresent(m -> milestone(m, what, value));
        } else {
            form.result(code).ifPresent(r -> result(r, what, value));
        }
    }

    private static void word(UpdateForm form, String field, Object value) {
        switch (field) {
            case "summary" -> form.setSummary((String) value);
            case "obstacles" -> form.setObstacles((String) value);
            case "evidence" -> form.setEvidence((String) value);
            case "disbursed" -> form.setDisbursed((BigDecimal) value);
            case "rating" -> form.setRating((String) value);
            case "disbursedDoubt" -> form.setDisbursedKept((String) value);
            case "ratingReason" -> form.setRatingReason((String) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    private static void milestone(MilestoneEntry entry, String what, Object value) {
        switch (what) {
            case "forecast" -> entry.setForecastOn((LocalDate) value);
            case "actual" -> entry.setActualOn((LocalDate) value);
            case "percent" -> entry.setPercent((BigDecimal) value);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void result(ResultEntry entry, String what, Object value) {
        switch (what) {
            case "value" -> entry.setValue((BigDecimal) value);
            case "numerator" -> entry.setNumerator((BigDecimal) value);
            case "denominator" -> entry.setDenominator((BigDecimal) value);
            case "met" -> entry.setMet((String) value);
            case "note" -> entry.setNote((String) value);
            case "evidence" -> entry.setEvidence((String) value);
            case "doubt" -> entry.setKeptReason((String) value);
            case "correction" -> entry.setCorrectionReason((String) value);
            default -> throw new IllegalArgumentException(what);
        }
    }
}
