package org.sutthang.portfolio.web.exchange;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;
import org.sutthang.portfolio.web.text.UserLanguage;

/** An empty workbook with every sheet and its headers, in Thai or English. */
@WebServlet("/import/template")
public class TemplateFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileKind kind = WorkbookFile.kind(request);
        UserLanguage language = UserLanguage.of(request.getParameter("words")).orElse(UserLanguage.TH);
        byte[] template = WorkbookWriter.template(kind, language.locale());
        WorkbookFile.announce(response, kind, "sutthang-template-" + language.code());
        response.setContentLength(template.length);
        response.getOutputStream().write(template);
    }
}
