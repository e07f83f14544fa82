package org.sutthang.portfolio.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.Messages;

/** All problems and warnings of a workbook as a CSV file, to be put right beside the spreadsheet. */
@WebServlet("/import/findings.csv")
public class FindingsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Inject
    private transient WaitingUploads uploads;
    @Inject
    private transient CurrentUser currentUser;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WaitingUpload> upload =
                uploads.find(request.getParameter(ImportBean.FILE), currentUser.get().userName())
                        .filter(kept -> kept.outcome() != null);
        if (upload.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-findings.csv\"");
        Messages messages = locale.messages();
        try (CSVPrinter printer = new CSVPrinter(response.getWriter().append(BYTE_ORDER_MARK), CSVFormat.EXCEL)) {
            printer.printRecord(Stream.of("kind", "sheet", "row", "column", "value", "expected")
                    .map(c -> messages.get("import.column." + c)).toList());
            print(printer, upload.get().outcome().problems(), "import.kind.problem", messages);
            print(printer, upload.get().outcome().warnings(), "import.kind.warning", messages);
        }
    }

    private static void print(CSVPrinter printer, List<Problem> findings, String kindKey, Messages messages)
            throws IOException {
        for (Problem finding : findings) {
            printer.printRecord(messages.get(kindKey), safe(finding.sheet()),
                    finding.row() == 0 ? safe(finding.item()) : String.valueOf(finding.row()),
                    safe(finding.column()), safe(finding.value()), FindingLine.of(finding, messages).expected());
        }
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String safe(String text) {
        return text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
