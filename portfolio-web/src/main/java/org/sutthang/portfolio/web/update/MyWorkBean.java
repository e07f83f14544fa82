package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.period.WorkItem;
import org.sutthang.portfolio.period.WorkService;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.text.ReasonText;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.window.WindowWords;
import org.sutthang.portfolio.window.ExceptionItem;
import org.sutthang.portfolio.window.ExceptionService;

/** What an owner has to see to, the most urgent first. */
@Named("myWork")
@RequestScoped
public class MyWorkBean {

    private static final String PATH = "/mywork";
    private static final int PER_PAGE = 30;

    @Inject
    private WorkService service;
    @Inject
    private ExceptionService exceptions;
    @Inject
    private WindowWords words;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private Section due;
    private Section running;
    private Section done;
    private List<ExceptionItem> granted = List.of();
    private String news;

    /**
     * A report to see to.
     *
     * @param code the project's code
     * @param title the project's title
     * @param quarter the quarter in words
     * @param parameter the quarter as in the address
     * @param urgency a word for the style: returned, late, due, running, done
     * @param overdue whether the deadline is past
     * @param deadline how long until the deadline, in words
     * @param updateStatus the name of how far it came
     * @param status the project's present status
     * @param why the first reason for the status, or null where the deadline says it all
     * @param comment what the monitor said, or null
     * @param window why it can no longer be handed in, or null where it can: then the deadline says it all
     * @param extended the exception that was granted, in words, or null where there is none or its day is past
     * @param taken whether it can still be handed in
     * @param ownerless whether nobody who can sign in answers for the project, as an assistant sees it
     */
    public record Line(String code, String title, String quarter, String parameter, String urgency, boolean overdue, String deadline,
            String updateStatus, Status status, String why, String comment,
            String window, String extended, boolean taken, boolean ownerless) {
    }

    /** Reports of one kind; who answers for very many projects turns their pages, each kind by itself. */
    public final class Section {
        private final Pages pages;
        private final List<Line> lines;

        private Section(String parameter, List<WorkItem> items) {
            pages = Pages.of(request.getParameter(parameter), items.size(), PER_PAGE,
                    n -> new PageAddress(PATH).with(parameter, n) + "#" + parameter);
            lines = pages.rows(items).stream().map(MyWorkBean.this::line).toList();
        }

        /** @return the reports of the page */
        public List<Line> getLines() {
            return lines;
        }

        /** @return its pages */
        public Pages getPages() {
            return pages;
        }
    }

    /** Reads the reports of the reader's projects. */
    public void load() {
        List<WorkItem> items = service.mine();
        granted = items.isEmpty() ? List.of() : exceptions.mine();
        due = new Section("due", items.stream().filter(i -> i.urgency().compareTo(WorkItem.Urgency.RUNNING) < 0).toList());
        running = new Section("running", items.stream().filter(i -> i.urgency() == WorkItem.Urgency.RUNNING).toList());
        done = new Section("done", items.stream().filter(i -> i.urgency() == WorkItem.Urgency.DONE).toList());
        int urgent = due.pages.getTotal();
        if (!items.isEmpty()) {
            news = urgent == 0 ? locale.messages().get("mywork.news.none")
                    : locale.messages().get("mywork.news", urgent);
        }
    }

    private Line line(WorkItem item) {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        List<String> reasons = new ReasonText(locale.getLanguage()).sentences(item.project());
        return new Line(item.project().code(), locale.pick(item.project().titleTh(), item.project().titleEn()),
                format.shortQuarter(item.quarter()), QuarterChoice.written(item.quarter()),
                item.urgency().name().toLowerCase(Locale.ROOT), item.daysLeft() < 0,
                DeadlineText.of(item.daysLeft(), item.project().update().deadlineOn(), locale),
                item.project().update().status().name(), item.project().status(),
                reasons.isEmpty() || item.project().status() == Status.NOT_REPORTED ? null : reasons.get(0), item.comment(),
                item.urgency() == WorkItem.Urgency.DONE || item.takenFromOwner() ? null
                        : words.of(item.window(), item.project().update().deadlineOn()),
                granted.stream().filter(e -> item.daysLeft() >= 0 && e.projectCode().equals(item.project().code())
                        && e.quarter().equals(item.quarter())).map(words::extended).findFirst().orElse(null),
                item.takenFromOwner(), item.project().ownerless());
    }

    /** @return what is to be handed in, the most urgent first */
    public Section getDue() {
        return due;
    }

    /** @return what belongs to the quarter that still runs, and need not be handed in yet */
    public Section getRunning() {
        return running;
    }

    /** @return what is handed in */
    public Section getDone() {
        return done;
    }

    /** @return the sentence with the news */
    public String getNews() {
        return news;
    }
}
