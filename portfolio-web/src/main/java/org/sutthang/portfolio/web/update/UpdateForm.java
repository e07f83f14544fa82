package org.sutthang.portfolio.web.update;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.period.UpdateInput;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.period.UpdateTexts;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** Everything that is typed into one update. */
public class UpdateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<MilestoneEntry> milestones = new ArrayList<>();
    private final List<ResultEntry> results = new ArrayList<>();
    private String summary;
    private String obstacles;
    private String evidence;
    private BigDecimal disbursed;
    private String disbursedKept;
    private boolean disbursedQuestioned;
    private String rating;
    private String ratingReason;

    /**
     * The form of a sheet, filled with what is stored.
     *
     * @param sheet the sheet
     * @param locale the reader's language, for the names
     * @return the form
     */
    static UpdateForm of(UpdateSheet sheet, LocaleBean locale) {
        UpdateForm form = new UpdateForm();
        for (UpdateSheet.MilestoneLine line : sheet.milestones()) {
            if (!line.standing().waived()) {
                MilestoneEntry entry = new MilestoneEntry(line.code(),
                        locale.pick(line.standing().titleTh(), line.standing().titleEn()));
                entry.setForecastOn(line.standing().forecastOn());
                entry.setActualOn(line.standing().actualOn());
                entry.setPercent(line.percent());
                form.milestones.add(entry);
            }
        }
        for (UpdateSheet.IndicatorLine line : sheet.indicators()) {
            line.rows().forEach(row -> form.results.add(entry(line, row, locale)));
        }
        form.summary = sheet.update().summary();
        form.obstacles = sheet.update().obstacles();
        form.evidence = sheet.update().evidence();
        form.disbursed = sheet.update().disbursedBaht();
        form.disbursedKept = sheet.update().disbursedKeptReason();
        form.disbursedQuestioned = form.disbursedKept != null;
        form.rating = sheet.update().ownerRating() == null ? null : sheet.update().ownerRating().name();
        form.ratingReason = sheet.update().ownerRatingReason();
        return form;
    }

    private static ResultEntry entry(UpdateSheet.IndicatorLine line, UpdateSheet.ResultLine row, LocaleBean locale) {
        String title = row.partCode() == null
                ? locale.pick(line.facts().card().nameTh(), line.facts().card().nameEn())
                : locale.pick(row.partNameTh(), row.partNameEn());
        ResultEntry entry = new ResultEntry(line.code(), row.partCode(), title);
        MeasurementDetails stored = row.stored();
        if (stored != null) {
            entry.setValue(stored.value());
            entry.setNumerator(stored.numerator());
            entry.setDenominator(stored.denominator());
            entry.setAnswer(stored.met());
            entry.setNote(stored.note());
            entry.setEvidence(stored.evidence());
            entry.setKeptReason(stored.doubtKeptReason());
        }
        return entry;
    }

    UpdateInput input(UpdateSheet sheet) {
        return new UpdateInput(sheet.project().code(), sheet.quarter(), sheet.version(),
                milestones.stream().map(m -> new UpdateInput.MilestoneInput(m.getCode(), m.getForecastOn(),
                        m.getActualOn(), m.getPercent())).toList(),
                results.stream().map(ResultEntry::input).toList(), summary, obstacles, evidence, disbursed,
                rating == null ? null : Status.valueOf(rating), ratingReason, disbursedKept);
    }

    /** The words and ratings of a report, with the monitor's, which a report does not have in its own fields. */
    UpdateTexts texts(String monitorRating, String monitorReason) {
        return new UpdateTexts(summary, obstacles, rating == null ? null : Status.valueOf(rating), ratingReason,
                monitorRating == null ? null : Status.valueOf(monitorRating), monitorReason);
    }

    /** The results of one indicator alone; everything else stays as it is stored. */
    UpdateInput inputOf(UpdateSheet sheet, String indicatorCode) {
        UpdateInput all = input(sheet);
        return new UpdateInput(all.projectCode(), all.quarter(), all.version(), List.of(),
                all.results().stream().filter(r -> r.indicatorCode().equals(indicatorCode)).toList(), all.summary(),
                all.obstacles(), all.evidence(), all.disbursedBaht(), all.ownerRating(), all.ownerRatingReason(),
                all.disbursedKeptReason());
    }

    /** Every value by the name of its field, as problems name it, in the order of the page. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (MilestoneEntry m : milestones) {
            values.put("milestone." + m.getCode() + ".forecast", m.getForecastOn());
            values.put("milestone." + m.getCode() + ".actual", m.getActualOn());
            values.put("milestone." + m.getCode() + ".percent", m.getPercent());
        }
        for (ResultEntry r : results) {
            UpdateInput.ResultInput input = r.input();
            String field = "result." + input.key() + ".";
            values.put(field + "value", input.value());
            values.put(field + "numerator", input.numerator());
            values.put(field + "denominator", input.denominator());
            values.put(field + "met", r.getMet());
            values.put(field + "note", input.note());
            values.put(field + "evidence", input.evidence());
            values.put(field + "doubt", input.doubtKeptReason());
            values.put(field + "correction", input.correctionReason());
        }
        values.put("obstacles", obstacles);
        values.put("summary", summary);
        values.put("disbursed", disbursed);
        values.put("disbursedDoubt", disbursedKept);
        values.put("rating", rating);
        values.put("ratingReason", ratingReason);
        values.put("evidence", evidence);
        return values;
    }

    /** Finds the entry of a milestone. */
    Optional<MilestoneEntry> milestone(String code) {
        return milestones.stream().filter(m -> m.getCode().equals(code)).findFirst();
    }

    /** Finds the entry of a result by the key that problems give it. */
    Optional<ResultEntry> result(String key) {
        return results.stream().filter(r -> Objects.equals(r.getKey(), key)).findFirst();
    }

    /** @return the milestones, waived ones left out */
    public List<MilestoneEntry> getMilestones() {
        return milestones;
    }

    /** @return the results, in the order of the page */
    public List<ResultEntry> getResults() {
        return results;
    }

    /** @return what was done, or null */
    public String getSummary() {
        return summary;
    }

    /** @param summary what was done, or null */
    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** @return what blocks the project, or null */
    public String getObstacles() {
        return obstacles;
    }

    /** @param obstacles what blocks the project, or null */
    public void setObstacles(String obstacles) {
        this.obstacles = obstacles;
    }

    /** @return a link to the evidence, or null */
    public String getEvidence() {
        return evidence;
    }

    /** @param evidence a link to the evidence, or null */
    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    /** @return baht disbursed in the fiscal year so far, or null */
    public BigDecimal getDisbursed() {
        return disbursed;
    }

    /** @param disbursed baht disbursed in the fiscal year so far, or null */
    public void setDisbursed(BigDecimal disbursed) {
        this.disbursed = disbursed;
    }

    /** @return why a questioned disbursement is kept, or null */
    public String getDisbursedKept() {
        return disbursedKept;
    }

    /** @param disbursedKept why a questioned disbursement is kept, or null */
    public void setDisbursedKept(String disbursedKept) {
        this.disbursedKept = disbursedKept;
    }

    /** @return whether the disbursement was questioned */
    public boolean isDisbursedQuestioned() {
        return disbursedQuestioned;
    }

    void questionDisbursed() {
        disbursedQuestioned = true;
    }

    /** @return the name of the owner's own rating, or null */
    public String getRating() {
        return rating;
    }

    /** @param rating the name of the owner's own rating, or null */
    public void setRating(String rating) {
        this.rating = rating;
    }

    /** @return the owner's reason, or null */
    public String getRatingReason() {
        return ratingReason;
    }

    /** @param ratingReason the owner's reason, or null */
    public void setRatingReason(String ratingReason) {
        this.ratingReason = ratingReason;
    }
}
