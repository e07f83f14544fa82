package org.sutthang.portfolio.web.exchange;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.TemplateWords;
import org.sutthang.portfolio.exchange.workbook.WorkbookTemplate;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;
import org.sutthang.portfolio.web.text.UserLanguage;
import org.sutthang.portfolio.web.text.WorkbookWords;

/** The workbook to fill in, with instructions, drop-down lists and examples; as a zip, every sheet with its heads alone. In Thai or English. */
@WebServlet("/import/template")
public class TemplateFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileKind kind = WorkbookFile.kind(request);
        UserLanguage language = UserLanguage.of(request.getParameter("words")).orElse(UserLanguage.TH);
        byte[] template = kind == FileKind.XLSX ? WorkbookTemplate.xlsx(language.locale(), new Words())
                : WorkbookWriter.template(kind, language.locale());
        WorkbookFile.announce(response, kind, "sutthang-template-" + language.code());
        response.setContentLength(template.length);
        response.getOutputStream().write(template);
    }

    /** The words of the pages, for the instructions in both languages. */
    private static final class Words implements TemplateWords {
        private final Map<String, WorkbookWords> words = Map.of("th", new WorkbookWords(UserLanguage.TH), "en", new WorkbookWords(UserLanguage.EN));

        @Override
        public String sheet(String sheet, Locale language) {
            return words.get(language.getLanguage()).sheet(sheet);
        }

        @Override
        public String word(Column<?> column, String word, Locale language) {
            return words.get(language.getLanguage()).value(column, word);
        }
    }
}
