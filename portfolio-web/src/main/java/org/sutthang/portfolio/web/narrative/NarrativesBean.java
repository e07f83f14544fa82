package org.sutthang.portfolio.web.narrative;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.NarrativeService;
import org.sutthang.portfolio.period.NarrativeSheet;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PeopleNames;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.period.PeriodQuarter;

/** The running texts of a quarter's report, section by section: what the figures make and what was written in its place. */
@Named("narratives")
@RequestScoped
public class NarrativesBean {

    @Inject
    private NarrativeService narratives;
    @Inject
    private PeriodQuarter address;
    @Inject
    private QuarterPage quarters;
    @Inject
    private PeopleNames names;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private FiscalQuarter quarter;
    private QuarterChoice choice;
    private NarrativeSheet sheet;
    private List<SectionLine> lines = List.of();

    @PostConstruct
    void load() {
        quarter = address.read();
        choice = quarters.choice(quarter);
        sheet = narratives.sheet(quarter);
        lines = sheet.lines().stream().map(line -> SectionLine.of(line, locale.messages())).toList();
        names.read(lines.stream().map(SectionLine::editedBy).toList());
    }

    /** @return the sentence with the news */
    public String getLead() {
        long edited = lines.stream().filter(SectionLine::edited).count();
        if (isClosed()) {
            return format.text("narrative.lead.closed", edited, lines.size(), sheet.sealing().revision());
        }
        int outdated = getOutdated().size();
        return format.text(outdated > 0 ? "narrative.lead.outdated" : "narrative.lead", edited, lines.size(), outdated);
    }

    /** @return the quarter */
    public FiscalQuarter getQuarter() {
        return quarter;
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return whether the quarter is closed, so that nothing can be written any more */
    public boolean isClosed() {
        return sheet.sealing() != null;
    }

    /** @return the sections in the order of the report */
    public List<SectionLine> getLines() {
        return lines;
    }

    /** @return the sections whose figures have changed since something was written */
    public List<SectionLine> getOutdated() {
        return lines.stream().filter(SectionLine::outdated).toList();
    }
}
