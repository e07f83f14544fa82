package org.sutthang.portfolio.web.portfolio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.text.Messages;

/** What the list shows as a file: the same filter, columns and order, all pages; of the table of milestones, the milestones. */
@WebServlet({PortfolioFile.PATH + "xlsx", PortfolioFile.PATH + "csv"})
public class PortfolioFile extends HttpServlet {

    static final String PATH = "/portfolio/list.";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProjectQuestion question;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProjectQuestion.Read read = question.read(request);
        ProjectWords words = question.words(read);
        List<ProjectStanding> projects = question.answer(read, words);
        TableFile file = read.filter().view() == ViewKind.MILESTONES ? milestones(read, projects, words)
                : projects(read, projects, words);
        file.write(request.getServletPath(), response);
    }

    private TableFile projects(ProjectQuestion.Read read, List<ProjectStanding> projects, ProjectWords words) {
        List<Column> columns = columns(read.filter());
        Messages messages = locale.messages();
        return new TableFile(name("projects", read), messages.get("list.title"),
                columns.stream().map(c -> messages.get("browse.column." + c.parameter())).toList(),
                projects.stream().map(p -> columns.stream().map(c -> c.exported(p, words)).toList()), locale.isThai());
    }

    /** The person answerable stands below the title on the page, and beside it in the file; the head of a group, before its projects. */
    private static List<Column> columns(ProjectFilter filter) {
        List<Column> columns = new ArrayList<>(filter.columns());
        if (!columns.contains(Column.OWNER)) {
            columns.add(columns.indexOf(Column.TITLE) + 1, Column.OWNER);
        }
        filter.group().map(Grouping::column).filter(c -> !columns.contains(c)).ifPresent(columns::addFirst);
        return columns;
    }

    private TableFile milestones(ProjectQuestion.Read read, List<ProjectStanding> projects, ProjectWords words) {
        Messages messages = locale.messages();
        List<MilestoneRow> rows = MilestoneSelection.of(projects, read.filter(), read.counted().portfolio().dates(), words);
        List<MilestoneColumn> columns = Arrays.asList(MilestoneColumn.values());
        return new TableFile(name("milestones", read), messages.get("browse.view.milestones"), Stream.concat(
                Stream.of(messages.get("browse.column.code")),
                columns.stream().map(c -> messages.get("browse.milestones." + c.parameter()))).toList(),
                rows.stream().map(r -> Stream.concat(Stream.<Object>of(r.project().code()), columns.stream()
                        .map(c -> c == MilestoneColumn.STATE ? MilestoneColumn.state(r, words) : c.value(r, words))).toList()),
                locale.isThai());
    }

    static String name(String what, ProjectQuestion.Read read) {
        return what + "-" + QuarterChoice.written(read.quarter());
    }
}
