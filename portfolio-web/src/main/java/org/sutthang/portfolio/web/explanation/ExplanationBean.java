package org.sutthang.portfolio.web.explanation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.ResultLine;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ExplainedProject;
import org.sutthang.portfolio.period.ExplanationService;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.standing.Coverage;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PeopleNames;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page that opens the scores of the project and quarter in its address, read once. */
@Named("explanation")
@RequestScoped
public class ExplanationBean {

    @Inject
    private ExplanationService service;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private QuarterPage quarters;
    @Inject
    private PeopleNames names;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private ExplainedProject explained;
    private QuarterChoice choice;
    private List<ExplainedIndicator> indicators;
    private List<ArithmeticText.Said> score;
    private List<ArithmeticText.Said> attainment;

    /**
     * Reads what the address asks for.
     *
     * @throws NotFound when there is no such project in that quarter
     */
    public void load() {
        if (explained != null) {
            return;
        }
        String code = request.getParameter("code");
        if (code == null) {
            throw new NotFound("project", "");
        }
        FiscalQuarter quarter = quarters.read(request.getParameter("quarter"));
        choice = quarters.choice(quarter);
        explained = service.explain(code, quarter);
        OrganisationTree tree = organisations.tree();
        names.read(people().toList());
        ExplanationWords words = new ExplanationWords(explained, locale, format, part -> tree.find(part)
                .map(o -> locale.pick(o.nameTh(), o.nameEn())).orElse(part), names::of);
        indicators = words.indicators();
        score = words.mean(explained.explanation().score());
        attainment = words.mean(explained.explanation().attainment());
    }

    private Stream<String> people() {
        return Stream.concat(explained.files().values().stream().flatMap(file -> file.results().stream())
                .map(ResultLine::recordedBy).filter(Objects::nonNull), explained.corrections().values().stream().flatMap(List::stream)
                .flatMap(line -> Stream.of(line.recordedBy(), line.correctedBy()).filter(Objects::nonNull)));
    }

    /** @return the project in its quarter */
    public ProjectInQuarter getFound() {
        return explained.found();
    }

    /** @return the project's title */
    public String getTitle() {
        return locale.pick(getFound().project().titleTh(), getFound().project().titleEn());
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return how final the figures are */
    public String getFinality() {
        return quarters.finality(getFound().dates(), getFound().project().standing().asOf(), getFound().sealing());
    }

    /** @return the sentence with the news: the weighted score, and on how much it rests */
    public String getLead() {
        Standing standing = getFound().project().standing();
        Coverage coverage = standing.coverage();
        String rest = format.text("explanation.coverage", format.number(coverage.reported()),
                format.number(coverage.total()), format.number(coverage.weight()));
        return standing.score() == null ? format.text("explanation.noScore") + " · " + rest
                : format.text("project.score", format.score(standing.score()),
                        format.number(getFound().round().scale().top())) + " · " + rest;
    }

    /** @return whether the lines lead to the figures shown; not for what was sealed before inputs were kept */
    public boolean isFaithful() {
        return explained.explanation().faithful();
    }

    /** @return whether the reader sees what was reported */
    public boolean isFull() {
        return !explained.files().isEmpty();
    }

    /** @return the indicators */
    public List<ExplainedIndicator> getIndicators() {
        return indicators;
    }

    /** @return the arithmetic of the weighted score */
    public List<ArithmeticText.Said> getScore() {
        return score;
    }

    /** @return the arithmetic of the attainment */
    public List<ArithmeticText.Said> getAttainment() {
        return attainment;
    }
}
