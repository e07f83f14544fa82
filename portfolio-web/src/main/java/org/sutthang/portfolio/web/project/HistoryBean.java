package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.Pages;

/** One import in a project's history, with the values before and after, read once. */
@Named("history")
@RequestScoped
public class HistoryBean {

    /** Where the page is. */
    static final String PATH = "/project/history";
    /** The parameter that names the entry. */
    static final String ENTRY = "entry";

    private static final String KEY = "[1-9][0-9]{0,17}";
    private static final int PER_PAGE = 50;

    @Inject
    private ProjectReading reading;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private String code;
    private HistoryLine line;
    private List<ImportedRow> rows = List.of();
    private Pages pages;

    /**
     * Reads the entry that the address names.
     *
     * @throws NotFound when the project has no such entry, or the reader may see its standing alone
     */
    public void load() {
        code = request.getParameter(ProjectBean.CODE);
        String key = request.getParameter(ENTRY);
        if (code == null || key == null || !key.matches(KEY)) {
            throw new NotFound("history", key);
        }
        AuditChange change = reading.change(code, Long.parseLong(key)).orElseThrow(() -> new NotFound("history", key));
        line = HistoryLine.of(change.line(), code, locale.messages());
        List<ImportedRow> all = ImportedRow.of(change, locale.getLanguage());
        pages = Pages.of(request.getParameter("page"), all.size(), PER_PAGE, n -> line.link() + "&page=" + n);
        rows = pages.rows(all);
    }

    /** @return the project's code */
    public String getCode() {
        return code;
    }

    /** @return what was done, when and by whom */
    public HistoryLine getLine() {
        return line;
    }

    /** @return the rows of the page */
    public List<ImportedRow> getRows() {
        return rows;
    }

    /** @return the pages of the rows */
    public Pages getPages() {
        return pages;
    }
}
