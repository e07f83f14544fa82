package org.sutthang.portfolio.web.narrative;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.NarrativeService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.period.PeriodQuarter;

/** Which edited texts are sealed with a quarter, on the page on which it is closed. */
@Named("closingTexts")
@RequestScoped
public class ClosingTextsBean {

    @Inject
    private NarrativeService narratives;
    @Inject
    private PeriodQuarter address;
    @Inject
    private LocaleBean locale;

    private FiscalQuarter quarter;
    private List<SectionLine> edited = List.of();

    @PostConstruct
    void load() {
        quarter = address.read();
        edited = narratives.edited(quarter).stream().map(line -> SectionLine.of(line, locale.messages())).toList();
    }

    /** @return the quarter as addresses write it */
    public String getParameter() {
        return QuarterChoice.written(quarter);
    }

    /** @return the sections in which something was written */
    public List<SectionLine> getEdited() {
        return edited;
    }
}
