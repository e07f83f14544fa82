package org.sutthang.portfolio.web.portfolio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.text.Messages;

/**
 * What the projects of the list are aligned to, as XLSX or CSV: the same filter and order, and the plans in the order national
 * strategy, master plan, national plan, cabinet policy, ministry plan, Sustainable Development Goals.
 */
@WebServlet({AlignmentFile.PATH + "xlsx", AlignmentFile.PATH + "csv"})
public class AlignmentFile extends HttpServlet {

    static final String PATH = "/portfolio/alignment.";

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> FIRST = List.of("code", "title", "organisation");
    private static final double WIDE = 34;

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
        List<List<String>> rows = rows(ProjectSelection.of(standings.portfolio(quarter).portfolio().projects(), filter,
                organisations.tree(), background.of(filter, quarter), locale).all());
        boolean xlsx = request.getServletPath().endsWith("xlsx");
        response.setContentType(xlsx ? XLSX : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"alignment-" + quarter.fiscalYear() + "-"
                + quarter.quarter() + (xlsx ? ".xlsx\"" : ".csv\""));
        if (xlsx) {
            workbook(rows, response);
        } else {
            csv(rows, response);
        }
    }

    private List<List<String>> rows(List<ProjectStanding> projects) {
        Messages messages = locale.messages();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(FIRST.stream().map(c -> messages.get("list.column." + c)),
                Stream.of(PlanLevel.values()).map(level -> messages.get("list." + level.parameter()))).toList());
        for (ProjectStanding project : projects) {
            rows.add(Stream.concat(Stream.of(project.code(), locale.pick(project.titleTh(), project.titleEn()),
                    locale.pick(project.organisation().nameTh(), project.organisation().nameEn())),
                    Stream.of(PlanLevel.values()).map(level -> level.text(project)))
                    .map(PortfolioFile::safe).map(text -> text == null ? "" : text).toList());
        }
        return rows;
    }

    private static void csv(List<List<String>> rows, HttpServletResponse response) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(response.getWriter().append(BYTE_ORDER_MARK), CSVFormat.EXCEL)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
    }

    private void workbook(List<List<String>> rows, HttpServletResponse response) throws IOException {
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Sutthang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(locale.messages().get("list.alignment"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                    if (row == 0) {
                        sheet.style(row, column).bold().set();
                        sheet.width(column, column == 0 ? WIDE / 2 : WIDE);
                    }
                }
            }
            sheet.freezePane(1, 1);
        }
    }
}
