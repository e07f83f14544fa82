package org.sutthang.portfolio.web.portfolio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.Messages;

/**
 * What the projects of the list are aligned to, as XLSX or CSV: the same filter and order, and the plans in the order national
 * strategy, master plan, national plan, cabinet policy, ministry plan, Sustainable Development Goals.
 */
@WebServlet({AlignmentFile.PATH + "xlsx", AlignmentFile.PATH + "csv"})
public class AlignmentFile extends HttpServlet {

    static final String PATH = "/portfolio/alignment.";

    private static final long serialVersionUID = 1L;
    private static final List<Column> FIRST = List.of(Column.CODE, Column.TITLE, Column.ORGANISATION);

    @Inject
    private transient ProjectQuestion question;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProjectQuestion.Read read = question.read(request);
        ProjectWords words = question.words(read);
        Messages messages = locale.messages();
        List<PlanLevel> levels = Arrays.asList(PlanLevel.values());
        new TableFile(PortfolioFile.name("alignment", read), messages.get("list.alignment"), Stream.concat(
                FIRST.stream().map(c -> messages.get("browse.column." + c.parameter())),
                levels.stream().map(level -> messages.get("list." + level.parameter()))).toList(),
                question.answer(read, words).stream().map(p -> Stream.concat(FIRST.stream().map(c -> c.exported(p, words)),
                        levels.stream().<Object>map(level -> level.text(p))).toList()), locale.isThai())
                .write(request.getServletPath(), response);
    }
}
