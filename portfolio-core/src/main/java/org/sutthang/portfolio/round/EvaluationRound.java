package org.sutthang.portfolio.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.Persistent;

/** One version of the evaluation round of a fiscal year. A change is a new version; earlier ones stay. */
@Entity
@Table(name = "evaluation_round")
public class EvaluationRound extends Persistent {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "round_version")
    private int roundVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "score_scale")
    private ScoreScale scale;

    @Column(name = "schedule_green")
    private BigDecimal scheduleGreen;

    @Column(name = "schedule_red")
    private BigDecimal scheduleRed;

    @Column(name = "overdue_red_days")
    private int overdueRedDays;

    @Column(name = "progress_green")
    private BigDecimal progressGreen;

    @Column(name = "progress_red")
    private BigDecimal progressRed;

    @Column(name = "base_points")
    private BigDecimal basePoints;

    @Column(name = "standard_points")
    private BigDecimal standardPoints;

    @Column(name = "advanced_points")
    private BigDecimal advancedPoints;

    @Column(name = "deduction")
    private BigDecimal deduction;

    @Column(name = "deadline_days")
    private int deadlineDays;

    @Column(name = "reminder_days")
    private int reminderDays;

    @Column(name = "lock_days")
    private Integer lockDays;

    @Column(name = "proven_quarters")
    private int provenQuarters;

    @Column(name = "reason")
    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected EvaluationRound() {
    }

    EvaluationRound(int fiscalYear, int roundVersion, RoundDetails details, String reason, String changedBy,
            Instant changedAt) {
        RoundRules rules = details.rules();
        this.fiscalYear = fiscalYear;
        this.roundVersion = roundVersion;
        this.scale = rules.scale();
        this.scheduleGreen = rules.scheduleGreen();
        this.scheduleRed = rules.scheduleRed();
        this.overdueRedDays = rules.overdueRedDays();
        this.progressGreen = rules.progressGreen();
        this.progressRed = rules.progressRed();
        this.basePoints = rules.basePoints();
        this.standardPoints = rules.standardPoints();
        this.advancedPoints = rules.advancedPoints();
        this.deduction = rules.deduction();
        this.deadlineDays = rules.deadlineDays();
        this.reminderDays = details.reminderDays();
        this.lockDays = details.lockDays();
        this.provenQuarters = rules.provenQuarters();
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** @return everything that it says */
    public RoundDetails details() {
        return new RoundDetails(new RoundRules(scale, scheduleGreen, scheduleRed, overdueRedDays, progressGreen,
                progressRed, basePoints, standardPoints, advancedPoints, deduction, deadlineDays, provenQuarters,
                roundVersion), reminderDays, lockDays);
    }

    /** This version, as it is read: with the name of who made it, where that is still known. */
    RoundVersion version(String displayName) {
        return new RoundVersion(roundVersion, details(), reason, displayName == null ? changedBy : displayName, changedAt);
    }

    /** @return the Buddhist fiscal year it is for */
    public int getFiscalYear() {
        return fiscalYear;
    }

    /** @return which version of the year's round this is, from 1 */
    public int getRoundVersion() {
        return roundVersion;
    }
}
