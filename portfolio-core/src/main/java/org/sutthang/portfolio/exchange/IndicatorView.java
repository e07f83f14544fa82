package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorKind;

/** An indicator as it will be after the import, with its years, targets and results beside it, for the checks. */
final class IndicatorView {

    private final Entry entry;
    private final TreeMap<Integer, Entry> years = new TreeMap<>();
    private final TreeMap<FiscalQuarter, Entry> targets = new TreeMap<>();
    private final TreeMap<FiscalQuarter, List<Entry>> results = new TreeMap<>();

    private IndicatorView(Entry entry) {
        this.entry = entry;
    }

    /** The views of all indicators in the state, by code. */
    static Map<String, IndicatorView> of(PortfolioState state) {
        Map<String, IndicatorView> views = new HashMap<>();
        for (Entry entry : state.rows(Indicators.SHEET)) {
            views.put(entry.get(Indicators.CODE), new IndicatorView(entry));
        }
        for (Entry year : state.rows(IndicatorYears.SHEET)) {
            IndicatorView view = views.get(year.get(IndicatorYears.INDICATOR_CODE));
            if (view != null) {
                view.years.put(year.get(IndicatorYears.FISCAL_YEAR), year);
            }
        }
        for (Entry target : state.rows(Targets.SHEET)) {
            IndicatorView view = views.get(target.get(Targets.INDICATOR_CODE));
            if (view != null) {
                view.targets.put(new FiscalQuarter(target.get(Targets.FISCAL_YEAR), target.get(Targets.QUARTER)),
                        target);
            }
        }
        for (Entry result : state.rows(Results.SHEET)) {
            IndicatorView view = views.get(result.get(Results.INDICATOR_CODE));
            if (view != null) {
                view.results.computeIfAbsent(new FiscalQuarter(result.get(Results.FISCAL_YEAR),
                        result.get(Results.QUARTER)), any -> new ArrayList<>(1)).add(result);
            }
        }
        return views;
    }

    Entry entry() {
        return entry;
    }

    String code() {
        return entry.get(Indicators.CODE);
    }

    TreeMap<Integer, Entry> years() {
        return years;
    }

    TreeMap<FiscalQuarter, Entry> targets() {
        return targets;
    }

    TreeMap<FiscalQuarter, List<Entry>> results() {
        return results;
    }

    /** How it is aggregated, or {@code null} where that could not be read. */
    Aggregation aggregation() {
        return word(Aggregation.class, entry.get(Indicators.AGGREGATION));
    }

    /** Its card in a year, or without what differs in a year for {@code null}. */
    IndicatorCard card(Integer year) {
        BigDecimal[] marks = new BigDecimal[Indicators.MARKS.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = effective(year, IndicatorYears.MARKS.get(i), Indicators.MARKS.get(i));
        }
        BigDecimal factor = entry.get(Indicators.FACTOR);
        return new IndicatorCard(code(), entry.get(Indicators.NAME_TH), entry.get(Indicators.NAME_EN),
                word(IndicatorKind.class, entry.get(Indicators.KIND)), entry.get(Indicators.UNIT),
                word(Direction.class, entry.get(Indicators.DIRECTION)), aggregation(),
                factor == null ? BigDecimal.ONE : factor, word(Frequency.class, entry.get(Indicators.FREQUENCY)),
                effective(year, IndicatorYears.WEIGHT, Indicators.WEIGHT),
                effective(year, IndicatorYears.BASELINE, Indicators.BASELINE),
                word(CriteriaKind.class, effective(year, IndicatorYears.CRITERIA, Indicators.CRITERIA)),
                CriteriaBasis.RESULT, Arrays.asList(marks));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** A value in a year: the year's own, else the indicator's. */
    <T> T effective(Integer year, Column<T> yearly, Column<T> own) {
        Entry differing = year == null ? null : years.get(year);
        T value = differing == null ? null : differing.get(yearly);
        return value != null ? value : entry.get(own);
    }
}
