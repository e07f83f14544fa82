package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.MilestoneStanding;

/** The milestones that slipped most: how far, and how their expected dates moved from quarter to quarter. */
final class SlippageCharts {

    private static final int MOST_BARS = 8;
    private static final int MOST_LINES = 5;

    private final Subject subject;
    private final Wording words;

    SlippageCharts(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    /** Bars, and lines where the quarters before are known; nothing where no milestone slipped. */
    List<Block> blocks(List<MilestoneSection.Step> slipped) {
        List<Block> blocks = new ArrayList<>();
        if (!slipped.isEmpty()) {
            blocks.add(new Block.Bars(words.text("slippage.caption"), slipped.stream().limit(MOST_BARS).map(s -> new Block.Bar(name(s),
                    (int) s.longestSlip(), words.text("days", (int) s.longestSlip()), false)).toList()));
            Block lines = lines(slipped.stream().limit(MOST_LINES).toList());
            if (lines != null) {
                blocks.add(lines);
            }
        }
        return blocks;
    }

    private String name(MilestoneSection.Step step) {
        return words.text("slippage.name", step.project().code(),
                words.name(step.milestone().titleTh(), step.milestone().titleEn()));
    }

    private Block lines(List<MilestoneSection.Step> steps) {
        List<FiscalQuarter> quarters = subject.course().all().stream().map(PortfolioStanding::dates)
                .map(dates -> dates.quarter()).toList();
        List<Block.Series> series = new ArrayList<>();
        List<String> described = new ArrayList<>();
        for (MilestoneSection.Step step : steps) {
            List<BigDecimal> values = new ArrayList<>();
            quarters.forEach(q -> values.add(subject.span().project(q, step.project().code())
                    .flatMap(p -> p.standing().schedule().counted().stream()
                            .filter(m -> m.code().equals(step.milestone().code())).findFirst())
                    .map(SlippageCharts::slip).orElse(null)));
            if (values.stream().filter(Objects::nonNull).count() > 1) {
                series.add(new Block.Series(name(step), null, values));
                described.add(words.text("slippage.described", name(step), (int) step.longestSlip()));
            }
        }
        return series.isEmpty() ? null : new Block.Lines(words.text("slippage.lines"),
                quarters.stream().map(words::shortQuarter).toList(), series, words.text("slippage.values"),
                String.join("; ", described));
    }

    /** Days against the first plan, or against the present one where there is no other; null where no date is known. */
    static BigDecimal slip(MilestoneStanding milestone) {
        Long days = milestone.slippage1() == null ? milestone.slippage() : milestone.slippage1();
        return days == null ? null : BigDecimal.valueOf(days);
    }
}
