package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;

/** Which quarter a page shows, which others there are to go to, and how final its figures are. */
@RequestScoped
public class QuarterPage {

    private static final int LEAST_QUARTERS = 12;

    @Inject
    private PortfolioReading standings;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private AskedFilters asked;

    /**
     * The quarter of an address; the page tells at its head where another one is shown.
     *
     * @param parameter such as 2567-2; may be null or anything
     * @return that quarter where it has begun, otherwise the one to show first
     */
    public FiscalQuarter read(String parameter) {
        FiscalQuarter shown = QuarterChoice.read(parameter).filter(q -> q.compareTo(standings.running()) <= 0)
                .orElseGet(standings::current);
        tell(parameter, shown);
        return shown;
    }

    /**
     * Tells at the head of the page that another quarter is shown than the address names.
     *
     * @param parameter as the address has it; may be null or anything
     * @param shown the quarter shown
     */
    public void tell(String parameter, FiscalQuarter shown) {
        asked.quarter("asked.quarter", parameter, shown);
    }

    /**
     * Why nothing can be told of a quarter.
     *
     * @param quarter the quarter
     * @return a sentence that names it, or null where it has begun and had a portfolio
     */
    public String noData(FiscalQuarter quarter) {
        boolean told = quarter.compareTo(standings.running()) <= 0 && standings.portfolio(quarter).figures().projects() > 0;
        return told ? null : format.text("reportForm.year.empty", format.shortQuarter(quarter));
    }

    /**
     * The quarters to choose from; asked for after the standings were read, which tells how far back there is something to see.
     *
     * @param current the quarter shown
     * @return from the first that has data, and at least {@value #LEAST_QUARTERS} back, up to the running one
     */
    public QuarterChoice choice(FiscalQuarter current) {
        FiscalQuarter last = standings.running();
        FiscalQuarter usual = last.plus(-LEAST_QUARTERS);
        FiscalQuarter first = standings.first();
        return QuarterChoice.of(current, first.compareTo(usual) < 0 ? first : usual, last);
    }

    /**
     * How final the figures are, and whose projects they are of where the reader is bound to an organisation.
     *
     * @param portfolio what is shown
     * @return such as ปิดไตรมาสแล้ว · ฉบับที่ 1
     */
    public String finality(PortfolioStanding portfolio) {
        String finality = finality(portfolio.dates(), portfolio.asOf(), portfolio.sealing());
        OrganisationName part = portfolio.part();
        return part == null ? finality : finality + " · " + scope(part);
    }

    /**
     * Whose projects alone are shown.
     *
     * @param part the organisation that the reader is bound to
     * @return such as เฉพาะจังหวัดเชียงใหม่และหน่วยงานในสังกัด
     */
    public String scope(OrganisationName part) {
        return locale.messages().get("quarter.part", locale.pick(part.nameTh(), part.nameEn()));
    }

    /**
     * How final the figures are.
     *
     * @param dates the quarter
     * @param asOf the day they are as of
     * @param sealing the snapshot they come from, or null while provisional
     * @return such as ปิดไตรมาสแล้ว · ฉบับที่ 1
     */
    public String finality(QuarterDates dates, LocalDate asOf, PortfolioStanding.Sealing sealing) {
        if (sealing == null) {
            String key = asOf.isBefore(dates.lastDay()) ? "quarter.running" : "quarter.provisional";
            return locale.messages().get(key, format.date(asOf));
        }
        return locale.messages().get("quarter.sealed", sealing.revision());
    }
}
