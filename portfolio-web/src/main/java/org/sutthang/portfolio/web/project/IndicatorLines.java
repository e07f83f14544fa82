package org.sutthang.portfolio.web.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.standing.Explanation;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.PartStanding;
import org.sutthang.portfolio.web.chart.SparkLine;
import org.sutthang.portfolio.web.explanation.ArithmeticText;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.project.IndicatorLine.Part;
import org.sutthang.portfolio.web.project.IndicatorLine.Step;

/** Makes the lines of a project's indicators. */
final class IndicatorLines {

    private static final int SPARK_QUARTERS = 8;

    private final FiscalQuarter quarter;
    private final Explanation explanation;
    private final Map<String, IndicatorFile> files;
    private final OrganisationTree tree;
    private final LocaleBean locale;
    private final ReaderFormat format;

    /**
     * Lines for a quarter.
     *
     * @param quarter the quarter
     * @param explanation the arithmetic, as far as the reader may see it
     * @param files cards and results by code, empty for those who may not see them
     * @param tree the organisations, to name parts
     * @param locale the reader's language
     * @param format the reader's numbers and sentences
     */
    IndicatorLines(FiscalQuarter quarter, Explanation explanation, Map<String, IndicatorFile> files,
            OrganisationTree tree, LocaleBean locale, ReaderFormat format) {
        this.quarter = quarter;
        this.explanation = explanation;
        this.files = files;
        this.tree = tree;
        this.locale = locale;
        this.format = format;
    }

    IndicatorLine line(IndicatorStanding indicator) {
        IndicatorFile file = files.get(indicator.code());
        String about = String.join(" · ", format.text("indicatorkind." + indicator.card().kind()),
                format.text("direction." + indicator.card().direction()),
                format.text("project.weight", format.number(indicator.weight())));
        SparkLine spark = file == null || indicator.card().isMetNotMet() ? null
                : SparkLine.withTarget(results(indicator, file), indicator.target());
        return new IndicatorLine(indicator.code(), locale.pick(indicator.card().nameTh(), indicator.card().nameEn()),
                about, figures(indicator), indicator.status(), word(indicator), incomplete(indicator), spark,
                indicator.score() == null ? null : format.score(indicator.score()),
                file == null ? List.of() : new ReachText(format).of(indicator, file, quarter), working(indicator),
                indicator.parts().stream().map(this::part).toList());
    }

    /** The arithmetic; parts stand in their own table below it. */
    private List<Step> working(IndicatorStanding indicator) {
        if (!explanation.faithful()) {
            return List.of();
        }
        ArithmeticText text = new ArithmeticText(locale.getLanguage(), this::name);
        return explanation.of(indicator.code()).stream().filter(l -> l.part() == null)
                .map(l -> text.of(l, indicator.card(), quarter.quarter()))
                .map(said -> new Step(said.name(), said.text())).toList();
    }

    private String name(String organisation) {
        return tree.find(organisation).map(o -> locale.pick(o.nameTh(), o.nameEn())).orElse(organisation);
    }

    private String figures(IndicatorStanding indicator) {
        if (indicator.card().isMetNotMet() || indicator.result() == null && indicator.target() == null) {
            return ReaderFormat.NONE;
        }
        return format.inUnit(format.number(indicator.result()) + " / " + format.number(indicator.target()),
                indicator.card().unit());
    }

    private String word(IndicatorStanding indicator) {
        if (Boolean.TRUE.equals(indicator.met())) {
            return format.text("project.met");
        }
        if (indicator.card().isMetNotMet() && Boolean.FALSE.equals(indicator.met())) {
            return format.text("project.notMet");
        }
        return indicator.progress() == null ? null
                : format.text("project.progress", format.decimal(indicator.progress().movePointRight(2), 0));
    }

    private String incomplete(IndicatorStanding indicator) {
        return indicator.incomplete() ? format.text("project.incomplete", format.number(indicator.partsReported()),
                format.number(indicator.parts().size())) : null;
    }

    private Part part(PartStanding part) {
        String name = name(part.partCode());
        String state = !part.reported() ? "notReported" : part.met() == null ? "notJudged" : part.met() ? "met"
                : "notMet";
        return new Part(name, format.number(part.result()), "project.part." + state);
    }

    /** The result of each of the last quarters as it stood then, null where there was none. */
    private List<BigDecimal> results(IndicatorStanding indicator, IndicatorFile file) {
        List<BigDecimal> results = new ArrayList<>();
        for (int back = SPARK_QUARTERS - 1; back >= 0; back--) {
            results.add(new YearSoFar(indicator.card(), file.results(), quarter.plus(-back)).result());
        }
        return results;
    }
}
