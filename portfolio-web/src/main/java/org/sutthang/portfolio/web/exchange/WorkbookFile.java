package org.sutthang.portfolio.web.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;

/** What the downloads of workbooks have in common. */
final class WorkbookFile {

    private WorkbookFile() {
    }

    /** The kind that the address asks for; a spreadsheet where it says nothing. */
    static FileKind kind(HttpServletRequest request) {
        return "zip".equals(request.getParameter("format")) ? FileKind.ZIP : FileKind.XLSX;
    }

    static void announce(HttpServletResponse response, FileKind kind, String name) {
        response.setContentType(kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + kind.extension() + "\"");
    }
}
