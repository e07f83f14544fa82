package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.Correction.Kind;
import org.sutthang.portfolio.standing.Status;

/**
 * Corrections asked value by value, as programs ask for them: laid over what was sealed, they are checked and made like those
 * of a form that is sent with everything in it. What is not named stays as it is.
 *
 * @param values the values to correct, each once
 * @param reason why the quarter is restated
 * @param chainEnd the seal at the end of the chain when the values were looked at, or null for the present one
 */
public record CorrectionOrder(List<Value> values, String reason, String chainEnd) {

    private static final int LONGEST_NUMBER = 60;

    /** Each value of its own. */
    public CorrectionOrder {
        values = List.copyOf(values);
    }

    /**
     * A value as it should be.
     *
     * @param kind which value it is
     * @param code the indicator's or milestone's code, or null for the update itself
     * @param partCode the organisation whose part of a result it is, or null
     * @param after the value as {@link Correction} writes it, or null for none
     * @param keptReason why the figure is kept although it is questioned, or null
     */
    public record Value(Kind kind, String code, String partCode, String after, String keptReason) {

        private String place() {
            return partCode == null ? Objects.requireNonNullElse(code, "-") : code + "/" + partCode;
        }
    }

    /** What somebody would have typed into the form; values are taken off as they find their place. */
    private static final class Typed {

        private final Map<List<String>, Value> waiting = new LinkedHashMap<>();
        private final String project;

        private Typed(List<Value> values, String project) {
            this.project = project;
            for (Value value : values) {
                if (waiting.put(key(value.kind(), value.code(), value.partCode()), value) != null) {
                    throw new RuleViolation("restate.twice", value.kind(), value.place());
                }
            }
        }

        private static List<String> key(Kind kind, String code, String partCode) {
            return Arrays.asList(kind.name(), code, partCode);
        }

        private <T> T take(Class<T> type, Kind kind, String code, String partCode, T sealed) {
            Value value = waiting.remove(key(kind, code, partCode));
            return value == null ? sealed : type.cast(read(value));
        }

        private static Object read(Value value) {
            try {
                boolean number = BigDecimal.class == type(value.kind());
                if (value.after() == null || !number || value.after().length() <= LONGEST_NUMBER) {
                    Object read = new Correction(value.kind(), null, null, null, null).read(value.after());
                    if (!(read instanceof BigDecimal n) || Math.abs((long) n.scale()) <= LONGEST_NUMBER) {
                        return read;
                    }
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                // Told below, like a number that nobody can mean.
            }
            throw new RuleViolation("restate.value." + type(value.kind()).getSimpleName(), value.kind(), value.place(),
                    value.after());
        }

        private static Class<?> type(Kind kind) {
            return switch (kind) {
                case VALUE, NUMERATOR, DENOMINATOR, PERCENT, DISBURSED -> BigDecimal.class;
                case FORECAST, ACTUAL, SUBMITTED_ON -> LocalDate.class;
                case MET -> Boolean.class;
                case UPDATE_STATUS -> UpdateStatus.class;
                case OWNER_RATING, MONITOR_RATING -> Status.class;
                case SUMMARY, OBSTACLES, OWNER_RATING_REASON, MONITOR_RATING_REASON -> String.class;
            };
        }

        private String kept(String code, String partCode, String sealed) {
            return waiting.values().stream().filter(v -> Objects.equals(v.code(), code)
                    && Objects.equals(v.partCode(), partCode)).map(Value::keptReason).filter(Objects::nonNull)
                    .findFirst().orElse(isNamed(code, partCode) ? null : sealed);
        }

        private boolean isNamed(String code, String partCode) {
            return waiting.values().stream().anyMatch(v -> Objects.equals(v.code(), code)
                    && Objects.equals(v.partCode(), partCode));
        }

        private void refuseLeftOver() {
            waiting.values().stream().findFirst().ifPresent(v -> {
                throw new RuleViolation("restate.unknown", v.kind(), v.place(), project);
            });
        }
    }

    /**
     * The order as a form would have sent it.
     *
     * @param sealed the project as it was sealed
     * @return everything as it was sealed but what is ordered
     * @throws RuleViolation when a value is named twice, cannot be read, or is none of the project in the quarter
     */
    public RestatementInput over(RestatementSheet sealed) {
        UpdateSheet sheet = sealed.sheet();
        Typed typed = new Typed(values, sheet.project().code());
        List<UpdateInput.MilestoneInput> milestones = sheet.milestones().stream().filter(m -> !m.standing().waived())
                .map(m -> milestone(m, typed)).toList();
        List<UpdateInput.ResultInput> results = new ArrayList<>();
        sheet.indicators().forEach(i -> i.rows().forEach(row -> results.add(result(i.code(), row, typed))));
        BigDecimal disbursed = typed.take(BigDecimal.class, Kind.DISBURSED, null, null, sealed.disbursedBaht());
        UpdateStatus status = typed.take(UpdateStatus.class, Kind.UPDATE_STATUS, null, null, sheet.update().status());
        LocalDate submittedOn = typed.take(LocalDate.class, Kind.SUBMITTED_ON, null, null,
                sheet.update().submittedOn());
        UpdateTexts texts = texts(sealed.texts(), typed);
        typed.refuseLeftOver();
        return new RestatementInput(new UpdateInput(sheet.project().code(), sheet.quarter(), sheet.version(), milestones,
                results, null, null, null, disbursed, null, null, null), texts, status, submittedOn, reason,
                chainEnd == null ? sealed.chainEnd() : chainEnd);
    }

    private static UpdateInput.MilestoneInput milestone(UpdateSheet.MilestoneLine m, Typed typed) {
        return new UpdateInput.MilestoneInput(m.code(),
                typed.take(LocalDate.class, Kind.FORECAST, m.code(), null, m.standing().forecastOn()),
                typed.take(LocalDate.class, Kind.ACTUAL, m.code(), null, m.standing().actualOn()),
                typed.take(BigDecimal.class, Kind.PERCENT, m.code(), null, m.percent()));
    }

    private static UpdateInput.ResultInput result(String code, UpdateSheet.ResultLine row, Typed typed) {
        MeasurementDetails stored = row.stored() == null ? new MeasurementDetails(null, null, null, null, null, null,
                null, null, null) : row.stored();
        String part = row.partCode();
        String kept = typed.kept(code, part, stored.doubtKeptReason());
        return new UpdateInput.ResultInput(code, part,
                typed.take(BigDecimal.class, Kind.VALUE, code, part, stored.value()),
                typed.take(BigDecimal.class, Kind.NUMERATOR, code, part, stored.numerator()),
                typed.take(BigDecimal.class, Kind.DENOMINATOR, code, part, stored.denominator()),
                typed.take(Boolean.class, Kind.MET, code, part, stored.met()), stored.note(), stored.evidence(), kept);
    }

    private static UpdateTexts texts(UpdateTexts sealed, Typed typed) {
        return new UpdateTexts(typed.take(String.class, Kind.SUMMARY, null, null, sealed.summary()),
                typed.take(String.class, Kind.OBSTACLES, null, null, sealed.obstacles()),
                typed.take(Status.class, Kind.OWNER_RATING, null, null, sealed.ownerRating()),
                typed.take(String.class, Kind.OWNER_RATING_REASON, null, null, sealed.ownerRatingReason()),
                typed.take(Status.class, Kind.MONITOR_RATING, null, null, sealed.monitorRating()),
                typed.take(String.class, Kind.MONITOR_RATING_REASON, null, null, sealed.monitorRatingReason()));
    }
}
