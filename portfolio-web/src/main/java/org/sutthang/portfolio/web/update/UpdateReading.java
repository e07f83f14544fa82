package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.ReturnReading.ReturnedReport;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.ReasonText;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** What an update that cannot be changed any more says, for its reader. */
@Named("updateReading")
@RequestScoped
public class UpdateReading {

    @Inject
    private LocaleBean locale;

    /**
     * Why a status is what it is.
     *
     * @param project the project
     * @return one sentence each
     */
    public List<String> reasons(ProjectStanding project) {
        return new ReasonText(locale.getLanguage()).sentences(project);
    }

    /**
     * The result of an indicator.
     *
     * @param indicator its standing
     * @return the figure, met or not met, or a dash; with how many parts reported where some are missing
     */
    public String result(IndicatorStanding indicator) {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        if (indicator.reported() && indicator.card().isMetNotMet()) {
            return locale.messages().get(Boolean.TRUE.equals(indicator.met()) ? "update.met.yes" : "update.met.no");
        }
        String figure = format.decimal(indicator.result(), 2);
        return indicator.incomplete() ? figure + " " + locale.messages().get("update.incomplete",
                indicator.partsReported(), indicator.parts().size()) : figure;
    }

    /**
     * What was reported for an indicator in the quarter itself, and the time before.
     *
     * @param sheet the sheet
     * @param indicator its standing
     * @return what was reported, as a whole and of each part
     */
    public ReportedResult reported(UpdateSheet sheet, IndicatorStanding indicator) {
        return new ReportedText(locale.getLanguage()).of(indicator, sheet.quarter(),
                sheet.indicator(indicator.code()).map(UpdateSheet.IndicatorLine::rows).orElse(List.of()));
    }

    /**
     * What of a report was changed since it was sent back.
     *
     * @param returned the return
     * @return what was changed, with commas between
     */
    public String since(ReturnedReport returned) {
        List<String> changed = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("milestones", returned.milestones());
        counts.put("results", returned.results());
        counts.put("files", returned.files());
        counts.forEach((what, count) -> {
            if (count > 0) {
                changed.add(locale.messages().get("update.returned.since." + what, count));
            }
        });
        if (returned.words()) {
            changed.add(locale.messages().get("update.returned.since.words"));
        }
        return String.join(", ", changed);
    }

    /**
     * What the result of the year so far is made of.
     *
     * @param indicator its standing
     * @return how the quarters are taken together, in words; null where there is no figure
     */
    public String taken(IndicatorStanding indicator) {
        return indicator.result() == null || indicator.card().isMetNotMet() ? null
                : locale.messages().get("update.will." + indicator.card().aggregation());
    }

    /**
     * What a reviewer has to know of an indicator beside its figures.
     *
     * @param indicator its standing
     * @return its unit, weight, and the direction where lower is better
     */
    public String hint(IndicatorStanding indicator) {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        List<String> hints = new ArrayList<>();
        if (indicator.card().unit() != null) {
            hints.add(format.typed(indicator.card().unit()));
        }
        if (indicator.weight() != null) {
            hints.add(locale.messages().get("update.weight", format.decimal(indicator.weight(), 2)));
        }
        if (indicator.card().direction() == Direction.LOWER) {
            hints.add(locale.messages().get("direction.LOWER"));
        }
        return String.join(" · ", hints);
    }

    /**
     * How far an indicator has come to its target.
     *
     * @param indicator its standing
     * @return its progress in words, or null where there is none
     */
    public String progress(IndicatorStanding indicator) {
        return indicator.progress() == null || indicator.result() == null ? null : locale.messages().get("update.progress",
                new ThaiFormat(locale.getLanguage()).decimal(indicator.progress().movePointRight(2), 0));
    }

    /**
     * What stands beside the results of an indicator: remarks, evidence, and why an odd figure was kept.
     *
     * @param sheet the sheet
     * @param code the indicator's code
     * @return the lines, each once, none of a closed period
     */
    public List<String> remarks(UpdateSheet sheet, String code) {
        List<String> remarks = new ArrayList<>();
        sheet.indicator(code).ifPresent(line -> line.rows().stream().map(UpdateSheet.ResultLine::stored)
                .filter(Objects::nonNull).forEach(stored -> {
                    if (stored.doubtKeptReason() != null) {
                        remarks.add(locale.messages().get("update.kept", stored.doubtKeptReason()));
                    }
                    if (stored.note() != null) {
                        remarks.add(stored.note());
                    }
                    if (stored.evidence() != null) {
                        remarks.add(stored.evidence());
                    }
                }));
        return remarks.stream().distinct().toList();
    }

    /**
     * What was disbursed by this report's own word.
     *
     * @param sheet the sheet
     * @return the figure in baht; where none was typed a dash, with what was known of the year before it
     */
    public String disbursed(UpdateSheet sheet) {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        BigDecimal typed = sheet.update().disbursedBaht();
        BigDecimal known = sheet.project().disbursedBaht();
        return typed != null || known == null ? format.decimal(typed, 2)
                : locale.messages().get("update.disbursed.earlier", format.decimal(known, 2));
    }

    /**
     * What was handed in, in one sentence.
     *
     * @param sheet the sheet of a report that was handed in
     * @param files how many files of evidence it has
     * @return the day, the results given of those due, and the files
     */
    public String sent(UpdateSheet sheet, int files) {
        List<IndicatorStanding> due = sheet.project().standing().indicators().stream().filter(IndicatorStanding::due).toList();
        return locale.messages().get("update.sent.what",
                new ThaiFormat(locale.getLanguage()).date(sheet.update().submittedOn()),
                due.stream().filter(IndicatorStanding::reported).count(), due.size(), files);
    }

    /**
     * Whether a link may be followed.
     *
     * @param link what is stored, or null
     * @return true for a web address
     */
    public boolean web(String link) {
        return link != null && (link.startsWith("https://") || link.startsWith("http://"));
    }
}
