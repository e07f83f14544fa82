package org.sutthang.portfolio.web.portfolio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.text.Messages;

/** The portfolio list as a CSV file: the same filter and order, all pages, numbers as plain numbers. */
@WebServlet(PortfolioFile.PATH)
public class PortfolioFile extends HttpServlet {

    static final String PATH = "/portfolio/list.csv";

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of("code", "title", "organisation", "owner", "stage", "status",
            "planned", "actual", "overdueDays", "attainment", "score", "reported", "due", "budget", "disbursed",
            "disbursedPercent");

    @Inject
    private transient PortfolioReading standings;
    @Inject
    private transient OrganisationReading organisations;
    @Inject
    private transient Background background;
    @Inject
    private transient QuarterPage quarters;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProjectFilter filter = ProjectFilter.read(request::getParameter);
        FiscalQuarter quarter = quarters.read(filter.get(ProjectFilter.QUARTER));
        ProjectSelection selection = ProjectSelection.of(standings.portfolio(quarter).portfolio().projects(), filter,
                organisations.tree(), background.of(filter, quarter), locale);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"projects-" + quarter.fiscalYear() + "-"
                + quarter.quarter() + ".csv\"");
        Messages messages = locale.messages();
        try (CSVPrinter printer = new CSVPrinter(response.getWriter().append(BYTE_ORDER_MARK), CSVFormat.EXCEL)) {
            printer.printRecord(COLUMNS.stream().map(c -> messages.get("list.column." + c)).toList());
            for (ProjectStanding project : selection.all()) {
                print(printer, project, messages);
            }
        }
    }

    private void print(CSVPrinter printer, ProjectStanding project, Messages messages) throws IOException {
        Standing standing = project.standing();
        printer.printRecord(safe(project.code()), safe(locale.pick(project.titleTh(), project.titleEn())),
                safe(locale.pick(project.organisation().nameTh(), project.organisation().nameEn())),
                safe(project.ownerName()), messages.get("stage." + project.stage()),
                messages.get("status." + project.status()), standing.schedule().planned(),
                standing.schedule().actual(), standing.schedule().longestOverdue(), standing.attainment(),
                standing.score(), standing.coverage().reported(), standing.coverage().total(), project.budgetBaht(),
                project.disbursedBaht(), project.disbursedPercent() == null ? null
                        : project.disbursedPercent().setScale(2, RoundingMode.HALF_UP));
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    static String safe(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
