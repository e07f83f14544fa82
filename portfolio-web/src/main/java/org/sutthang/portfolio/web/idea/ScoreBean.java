package org.sutthang.portfolio.web.idea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.selection.AssessmentService;
import org.sutthang.portfolio.selection.CriterionDetails;
import org.sutthang.portfolio.selection.IdeaScores;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;

/** The page on which an assessor gives marks to an idea, with its canvas beside. */
@Named("score")
@RequestScoped
public class ScoreBean {

    @Inject
    private IdeaService ideas;
    @Inject
    private AssessmentService assessments;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private String code;
    private String stamp;
    private IdeaFile file;
    private List<Row> rows = List.of();

    /** A criterion with the mark that is given. */
    public static final class Row {
        private final CriterionDetails criterion;
        private final int number;
        private Integer mark;

        Row(CriterionDetails criterion, int number, Integer mark) {
            this.criterion = criterion;
            this.number = number;
            this.mark = mark;
        }

        /** @return the criterion */
        public CriterionDetails getCriterion() {
            return criterion;
        }

        /** @return its place, from 1 */
        public int getNumber() {
            return number;
        }

        /** @return the mark, or null where none is given */
        public Integer getMark() {
            return mark;
        }

        /** @param mark the mark, or null where none is given */
        public void setMark(Integer mark) {
            this.mark = mark;
        }
    }

    @PostConstruct
    void readRows() {
        // Known before the form is decoded: it has a field for each criterion.
        code = request.getParameter("idea");
        file = ideas.get(code);
        IdeaScores scores = assessments.scores(code);
        if (!scores.mayScore()) {
            throw new AccessDenied();
        }
        stamp = scores.scorecard().stamp();
        List<Integer> mine = scores.of(currentUser.get().userName());
        List<Row> all = new ArrayList<>();
        for (CriterionDetails criterion : scores.scorecard().criteria()) {
            all.add(new Row(criterion, all.size() + 1, mine.get(all.size())));
        }
        rows = List.copyOf(all);
    }

    /**
     * Saves the marks.
     *
     * @return the idea's page, or null where they were refused
     */
    public String save() {
        try {
            assessments.give(code, stamp, Arrays.asList(rows.stream().map(Row::getMark).toArray(Integer[]::new)));
            return new PageAddress("/idea.xhtml").with("faces-redirect", "true").with(IdeaBean.CODE, code)
                    .with("done", "marked").toString();
        } catch (RuleViolation refused) {
            messages.error(refused);
            return null;
        }
    }

    /** @return the idea's title */
    public String getTitle() {
        return locale.pick(file.idea().titleTh(), file.idea().titleEn());
    }

    /** @return the idea's code */
    public String getCode() {
        return code;
    }

    /** @return the idea's canvas */
    public List<CanvasBox> getCanvas() {
        return CanvasBox.of(file.input());
    }

    /** @return the criteria with the reader's marks */
    public List<Row> getRows() {
        return rows;
    }

    /** @return what tells the criteria on the page from changed ones */
    public String getStamp() {
        return stamp;
    }

    /** @param stamp what tells the criteria on the page from changed ones */
    public void setStamp(String stamp) {
        this.stamp = stamp;
    }
}
