package org.sutthang.portfolio.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What an idea was given so far.
 *
 * @param scorecard the criteria and the panel
 * @param marks all marks of the idea
 * @param result what they come to
 * @param names the names of assessors by user name
 * @param mayScore whether the reader may give marks now
 */
public record IdeaScores(Scorecard scorecard, List<Scorecard.Mark> marks, Scorecard.Result result,
        Map<String, String> names, boolean mayScore) {

    /**
     * The marks of one assessor.
     *
     * @param assessor the user name
     * @return one for each criterion in their order, null where none was given
     */
    public List<Integer> of(String assessor) {
        Integer[] given = new Integer[scorecard.criteria().size()];
        marks.stream().filter(m -> m.assessor().equals(assessor)).forEach(m -> given[m.criterion()] = m.mark());
        return Arrays.asList(given);
    }
}
