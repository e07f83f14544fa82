package org.sutthang.portfolio.web.update;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed for one milestone. */
public class MilestoneEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String title;
    private LocalDate forecastOn;
    private LocalDate actualOn;
    private BigDecimal percent;

    MilestoneEntry(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** @return its code in the project */
    public String getCode() {
        return code;
    }

    /** @return its title in the reader's language */
    public String getTitle() {
        return title;
    }

    /** @return when it is expected, or null */
    public LocalDate getForecastOn() {
        return forecastOn;
    }

    /** @param date when it is expected, or null */
    public void setForecastOn(LocalDate date) {
        this.forecastOn = date;
    }

    /** @return when it was reached, or null */
    public LocalDate getActualOn() {
        return actualOn;
    }

    /** @param date when it was reached, or null */
    public void setActualOn(LocalDate date) {
        this.actualOn = date;
    }

    /** @return percent complete on the quarter's last day, or null */
    public BigDecimal getPercent() {
        return percent;
    }

    /** @param percent percent complete on the quarter's last day, or null */
    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
