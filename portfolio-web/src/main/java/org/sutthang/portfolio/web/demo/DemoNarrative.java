package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.NarrativeInput;
import org.sutthang.portfolio.period.NarrativeService;

/** What the monitor of the demo writes into the running text of reports: a sentence or two after what the figures say. */
@ApplicationScoped
class DemoNarrative {

    private static final String SUMMARY = "SUMMARY";
    private static final String MONEY = "MONEY";

    @Inject
    private NarrativeService narratives;

    /** Writes for a quarter that is about to be closed: the summary in both languages. What was written before still holds. */
    void beforeClosing(FiscalQuarter quarter) {
        narratives.outdated(quarter).forEach(line -> narratives.save(new NarrativeInput(quarter, line.section(),
                line.version(), line.composed().print(), line.text().th(), line.text().en())));
        write(quarter, SUMMARY, "กพร.สป. จะติดตามโครงการที่ล่าช้าร่วมกับหน่วยงานเจ้าของโครงการเป็นรายเดือน",
                "The group will look at the late projects with their organisations every month.");
    }

    /** Writes for a quarter that is not closed yet: about the money, in Thai alone. */
    void whileOpen(FiscalQuarter quarter) {
        write(quarter, MONEY, "หน่วยงานที่เบิกจ่ายต่ำกว่าแผนได้รับแจ้งให้เร่งรัดการเบิกจ่ายแล้ว", null);
    }

    private void write(FiscalQuarter quarter, String section, String th, String en) {
        narratives.sheet(quarter).line(section).filter(line -> line.editedBy() == null).ifPresent(line ->
                narratives.save(new NarrativeInput(quarter, section, line.version(), line.composed().print(),
                        after(line.composed().th(), th), after(line.composed().en(), en))));
    }

    private static String after(String composed, String said) {
        return said == null || composed == null ? said : composed + "\n" + said;
    }
}
