package org.sutthang.portfolio.web.idea;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.selection.CriterionDetails;
import org.sutthang.portfolio.selection.IdeaScores;
import org.sutthang.portfolio.selection.Scorecard;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * What the marks of an idea come to, in words.
 *
 * @param weighted the weighted mark, or a dash
 * @param coverage how many marks of how many
 * @param complete whether every assessor has given every mark
 * @param missing the names of those who have not given all, or null
 * @param lines one for each criterion
 */
public record MarkTable(String weighted, String coverage, boolean complete, String missing, List<Line> lines) {

    /**
     * A criterion with its mean.
     *
     * @param name its name
     * @param weight how much it counts, out of 100
     * @param mean the mean of the marks given, or a dash
     * @param marks the marks with those who gave them, or null
     */
    public record Line(String name, String weight, String mean, String marks) {
    }

    static MarkTable of(IdeaScores scores, LocaleBean locale, ReaderFormat format) {
        Scorecard.Result result = scores.result();
        List<Line> lines = new ArrayList<>();
        List<CriterionDetails> criteria = scores.scorecard().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            int place = i;
            String marks = scores.marks().stream().filter(m -> m.criterion() == place)
                    .map(m -> format.text("scorecard.given", name(scores, m.assessor()), m.mark()))
                    .collect(Collectors.joining(" · "));
            BigDecimal mean = result.means().get(i);
            lines.add(new Line(locale.pick(criteria.get(i).nameTh(), criteria.get(i).nameEn()),
                    format.decimal(criteria.get(i).weight(), 2), mean == null ? ReaderFormat.NONE : format.decimal(mean, 2),
                    marks.isEmpty() ? null : marks));
        }
        return new MarkTable(format.score(result.weighted()),
                coverage(result, format), result.complete(),
                missing(result, scores, format), List.copyOf(lines));
    }

    /**
     * How many marks of how many were given.
     *
     * @param result what the marks come to
     * @param format the reader's words
     * @return the words; where nobody was named and nobody has marked, that there is no mark
     */
    public static String coverage(Scorecard.Result result, ReaderFormat format) {
        return result.expected() == 0 ? format.text("scorecard.none")
                : format.text("scorecard.coverage", result.given(), result.expected());
    }

    private static String missing(Scorecard.Result result, IdeaScores scores, ReaderFormat format) {
        List<String> names = new ArrayList<>(result.silent().stream().map(a -> name(scores, a)).toList());
        result.partly().forEach(a -> names.add(format.text("scorecard.partly", name(scores, a))));
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static String name(IdeaScores scores, String assessor) {
        return scores.names().getOrDefault(assessor, assessor);
    }
}
