package org.sutthang.portfolio.web.update;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sutthang.portfolio.period.UpdateInput;

/** What is typed for one indicator, or for one part of it. */
public class ResultEntry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YES = "yes";
    private static final String NO = "no";

    private final String indicatorCode;
    private final String partCode;
    private final String title;
    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private String met;
    private String note;
    private String evidence;
    private String keptReason;
    private String correctionReason;

    ResultEntry(String indicatorCode, String partCode, String title) {
        this.indicatorCode = indicatorCode;
        this.partCode = partCode;
        this.title = title;
    }

    UpdateInput.ResultInput input() {
        Boolean answer = met == null ? null : Boolean.valueOf(YES.equals(met));
        return new UpdateInput.ResultInput(indicatorCode, partCode, value, numerator, denominator, answer, note,
                evidence, keptReason, correctionReason);
    }

    void setAnswer(Boolean answer) {
        met = answer == null ? null : answer ? YES : NO;
    }

    /** @return what problems call it */
    public String getKey() {
        return input().key();
    }

    /** @return the indicator's code */
    public String getIndicatorCode() {
        return indicatorCode;
    }

    /** @return the organisation whose part it is, or null for the whole */
    public String getPartCode() {
        return partCode;
    }

    /** @return the indicator's name, or the part's, in the reader's language */
    public String getTitle() {
        return title;
    }

    /** @return the figure, or null */
    public BigDecimal getValue() {
        return value;
    }

    /** @param value the figure, or null */
    public void setValue(BigDecimal value) {
        this.value = value;
    }

    /** @return the numerator, or null */
    public BigDecimal getNumerator() {
        return numerator;
    }

    /** @param numerator the numerator, or null */
    public void setNumerator(BigDecimal numerator) {
        this.numerator = numerator;
    }

    /** @return the denominator, or null */
    public BigDecimal getDenominator() {
        return denominator;
    }

    /** @param denominator the denominator, or null */
    public void setDenominator(BigDecimal denominator) {
        this.denominator = denominator;
    }

    /** @return yes, no, or null */
    public String getMet() {
        return met;
    }

    /** @param met yes, no, or null */
    public void setMet(String met) {
        this.met = met;
    }

    /** @return a remark, or null */
    public String getNote() {
        return note;
    }

    /** @param note a remark, or null */
    public void setNote(String note) {
        this.note = note;
    }

    /** @return a link to the evidence, or null */
    public String getEvidence() {
        return evidence;
    }

    /** @param evidence a link to the evidence, or null */
    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    /** @return why a questioned result is kept, or null */
    public String getKeptReason() {
        return keptReason;
    }

    /** @param keptReason why a questioned result is kept, or null */
    public void setKeptReason(String keptReason) {
        this.keptReason = keptReason;
    }

    /** @return why a result that was handed in before is corrected, or null */
    public String getCorrectionReason() {
        return correctionReason;
    }

    /** @param correctionReason why a result that was handed in before is corrected, or null */
    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }
}
