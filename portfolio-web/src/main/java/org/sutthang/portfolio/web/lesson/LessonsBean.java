package org.sutthang.portfolio.web.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.project.Lesson;
import org.sutthang.portfolio.project.LessonReading;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** What was learnt from projects that were stopped, as the address searches it. */
@Named("lessons")
@RequestScoped
public class LessonsBean {

    @Inject
    private LessonReading reading;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private String text;
    private List<Line> lines = List.of();
    private int all;

    /**
     * A lesson in the reader's language.
     *
     * @param lesson the lesson
     * @param title the project's title
     * @param organisation who delivered it
     */
    public record Line(Lesson lesson, String title, String organisation) {
    }

    /** Reads the lessons. */
    public void load() {
        text = request.getParameter("q");
        List<Lesson> lessons = reading.all();
        all = lessons.size();
        lines = lessons.stream().map(l -> new Line(l, locale.pick(l.titleTh(), l.titleEn()),
                locale.pick(l.organisationTh(), l.organisationEn()))).filter(this::isWanted).toList();
    }

    private boolean isWanted(Line line) {
        return text == null || Stream.of(line.title(), line.organisation(), line.lesson().lesson(),
                line.lesson().reason()).anyMatch(place -> SearchText.occursIn(place, text));
    }

    /** @return the lessons found */
    public List<Line> getLines() {
        return lines;
    }

    /** @return how many lessons there are altogether */
    public int getAll() {
        return all;
    }

    /** @return what is searched for, or null */
    public String getText() {
        return text;
    }
}
