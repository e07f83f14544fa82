package org.sutthang.portfolio.web.idea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaMoveDetails;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.selection.AssessmentService;
import org.sutthang.portfolio.selection.IdeaScores;
import org.sutthang.portfolio.web.award.AwardLine;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.faces.ReaderRights;
import org.sutthang.portfolio.web.project.HistoryLine;

/** The page of the idea that its address names, read once. */
@Named("idea")
@RequestScoped
public class IdeaBean {

    /** The parameter that names the idea. */
    static final String CODE = "code";

    @Inject
    private IdeaService ideas;
    @Inject
    private AssessmentService assessments;
    @Inject
    private OutcomeReading outcomes;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private ReaderRights rights;
    @Inject
    private HttpServletRequest request;

    private IdeaFile file;
    private IdeaPath path;
    private MarkTable marks;
    private boolean assessor;
    private List<AwardLine> awards = List.of();
    private List<HistoryLine> history = List.of();
    private List<String> decisions = List.of();

    /** Before its forms are decoded, because what they offer depends on it. */
    @PostConstruct
    void read() {
        String code = request.getParameter(CODE);
        file = ideas.get(code);
        IdeaStatus before = file.moves().stream().filter(m -> m.to() == IdeaStatus.NOT_SELECTED).findFirst()
                .map(IdeaMoveDetails::from).orElse(null);
        path = IdeaPath.of(file.idea().status(), before, file.idea().withdrawn());
        if (rights.isReadEverything() && file.idea().status() != IdeaStatus.DRAFT) {
            IdeaScores scores = assessments.scores(code);
            boolean judged = scores.result().given() > 0 || file.idea().status().isAssessed() && !file.idea().withdrawn();
            marks = scores.scorecard().criteria().isEmpty() || !judged ? null : MarkTable.of(scores, locale, format);
            assessor = scores.mayScore();
        }
        awards = outcomes.awardsOf(code).stream().map(a -> AwardLine.of(a, locale, format)).toList();
        history = HistoryLine.collapsed(file.history().stream()
                .map(l -> HistoryLine.of(l, locale.messages())).toList());
        decisions = !rights.isRegisterAwards() || file.idea().withdrawn() ? List.of()
                : Stream.of(IdeaStatus.SHORTLISTED, IdeaStatus.NOT_SELECTED)
                        .filter(file.idea().status()::mayBecome).map(IdeaStatus::name).toList();
    }

    /** @return everything about the idea */
    public IdeaFile getFile() {
        return file;
    }

    /** @return its title */
    public String getTitle() {
        return locale.pick(file.idea().titleTh(), file.idea().titleEn());
    }

    /** @return the name of its status, WITHDRAWN where it was withdrawn */
    public String getStatus() {
        return IdeasBean.word(file.idea());
    }

    /** @return its way through the selection */
    public IdeaPath getPath() {
        return path;
    }

    /** @return its canvas */
    public List<CanvasBox> getCanvas() {
        return CanvasBox.of(file.input());
    }

    /** @return what its marks come to, or null where it is not judged or the reader does not see it */
    public MarkTable getMarks() {
        return marks;
    }

    /** @return whether the reader may give marks to it */
    public boolean isAssessor() {
        return assessor;
    }

    /** @return its awards with how far they came */
    public List<AwardLine> getAwards() {
        return awards;
    }

    /** @return whether the reader may register an award of it */
    public boolean isAwardable() {
        return rights.isRegisterAwards() && !file.idea().withdrawn()
                && (file.idea().status() == IdeaStatus.SHORTLISTED || file.idea().status() == IdeaStatus.AWARDED);
    }

    /** @return the names of the statuses that the reader may decide on now */
    public List<String> getDecisions() {
        return decisions;
    }

    /** @return what happened, the newest first */
    public List<HistoryLine> getHistory() {
        return history;
    }
}
